"""The generator: knows fields, states and regions, and no entity by name.

What a subsystem file may say: types `vocabulary`, kinds of thing `base`. What happens with it:
`registry` gathers, `checks` refuses contradictions, `roles` and `actor` say who, `scope`,
`workflow` and `audit` stand at the `session`; `forms`, `intake`, `children`, `attachments` and
`sheets` are the doors; `summary` counts; `indonesian` and `periods` speak; `errors` refuse.
"""
from sqlalchemy.orm import Mapped

from app.engine.base import Approvable, Base, Klasifikasi, Part, Reference, Regional, Status
from app.engine.errors import Problem, inside
from app.engine.vocabulary import (
    EACH,
    Bars,
    Chart,
    Choice,
    Column,
    Entity,
    Kind,
    Recap,
    Source,
    Subsystem,
    attachment,
    derived,
    field,
    many,
    owner,
    ref,
)

__all__ = [
    "EACH", "Approvable", "Bars", "Base", "Chart", "Choice", "Column", "Entity", "Kind",
    "Klasifikasi", "Mapped", "Part", "Problem", "Recap", "Reference", "Regional", "Source",
    "Status", "Subsystem", "attachment", "derived", "field", "inside", "many", "owner", "ref",
]
