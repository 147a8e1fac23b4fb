"""Art. 21 item 4: an unclear request is to be amended or supplemented (告知申请人作出更改、补充); no period, no effect on the reply's."""

from __future__ import annotations

from typing import Literal

from law.cited import ogi_2008, rule
from law.parameters import Parameters

ARTICLE = ogi_2008(21, None, 4)
Effect = Literal["none", "pause", "restart"]


@rule(ARTICLE)
def supplement_effect(parameters: Parameters) -> Effect:
    """What asking for a supplement does to the reply period (补正的效力). The text is silent, practice differs by place.

    ``none``: nothing. ``pause``: set aside from the day after the notice through the day before it comes in. ``restart``: as in 2019.
    """
    return parameters.supplement_effect
