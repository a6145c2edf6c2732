"""Being written."""
from flask_appbuilder.api import BaseApi
from app.engine import roles
def api_for(entity):
    return type(f"{entity.__name__}Api", (BaseApi,), {"resource_name": entity.__tablename__, "entity": entity, "class_permission_name": roles.view_name(entity)})
