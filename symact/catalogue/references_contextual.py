"""The published sources of the contextual activations, as BibTeX fields; that of meta-ACON is with the scalar ones."""

from __future__ import annotations

from symact.activation import Reference
from symact.catalogue.references import MA


def _arxiv(key: str, author: str, title: str, year: str, eprint: str) -> Reference:
    return Reference(key, "misc", (("author", author), ("title", title), ("year", year), ("eprint", eprint),
                                   ("archiveprefix", "arXiv")))


CHEN = _arxiv("chen2020", "Chen, Yinpeng and Dai, Xiyang and Liu, Mengchen and Chen, Dongdong and Yuan, Lu and Liu, "
              "Zicheng", "Dynamic {ReLU}", "2020", "2003.10027")
LI = _arxiv("li2021", "Li, Yunsheng and Chen, Yinpeng and Dai, Xiyang and Chen, Dongdong and Liu, Mengchen and Yuan, "
            "Lu and Liu, Zicheng and Zhang, Lei and Vasconcelos, Nuno",
            "{MicroNet}: Improving image recognition with extremely low {FLOPs}", "2021", "2108.05894")
MA_FUNNEL = _arxiv("ma2020funnel", "Ma, Ningning and Zhang, Xiangyu and Sun, Jian",
                   "Funnel activation for visual recognition", "2020", "2007.11824")

__all__ = ["CHEN", "LI", "MA", "MA_FUNNEL"]
