"""The published sources of the stochastic activations, as BibTeX fields."""

from __future__ import annotations

from symact.activation import Reference


def _entry(key: str, kind: str, **fields: str) -> Reference:
    return Reference(key, kind, tuple(fields.items()))


SRIVASTAVA = _entry(
    "srivastava2014", "article", author="Srivastava, Nitish and Hinton, Geoffrey and Krizhevsky, Alex and Sutskever, "
    "Ilya and Salakhutdinov, Ruslan", title="Dropout: A simple way to prevent neural networks from overfitting",
    year="2014", journal="Journal of Machine Learning Research", volume="15", pages="1929--1958")
SHRIDHAR = _entry(
    "shridhar2019", "misc", author="Shridhar, Kumar and Lee, Joonho and Hayashi, Hideaki and Mehta, Purvanshi and "
    "Iwana, Brian Kenji and Kang, Seokjun and Uchida, Seiichi and Ahmed, Sheraz and Dengel, Andreas",
    title="{ProbAct}: A probabilistic activation function for deep neural networks", year="2019",
    eprint="1905.10761", archiveprefix="arXiv")
JIANG = _entry(
    "jiang2018", "article", author="Jiang, Xiaoheng and Pang, Yanwei and Li, Xuelong and Pan, Jing and Xie, Yinghong",
    title="Deep neural networks with elastic rectified linear units for object recognition", year="2018",
    journal="Neurocomputing", volume="275", pages="1132--1139")
CAO = _entry(
    "cao2018", "article", author="Cao, Jiale and Pang, Yanwei and Li, Xuelong and Liang, Jingkun",
    title="Randomly translational activation inspired by the input distributions of {ReLU}", year="2018",
    journal="Neurocomputing", volume="275", pages="859--868")
