"""Being written."""
from app.views.screen import Screen
class SheetScreen(Screen):
    pass
