"""The published sources of the activations of rows, as BibTeX fields."""

from __future__ import annotations

from symact.activation import Reference


def _entry(key: str, kind: str, **fields: str) -> Reference:
    return Reference(key, kind, tuple(fields.items()))


def _arxiv(key: str, author: str, title: str, year: str, eprint: str) -> Reference:
    return _entry(key, "misc", author=author, title=title, year=year, eprint=eprint, archiveprefix="arXiv")


BRIDLE = _entry(
    "bridle1990", "incollection", author="Bridle, John S.",
    title="Probabilistic interpretation of feedforward classification network outputs, with relationships to "
    "statistical pattern recognition", year="1990", booktitle="Neurocomputing", publisher="Springer", pages="227--236")
MARTINS = _arxiv("martins2016", "Martins, Andr{\\'e} F. T. and Astudillo, Ram{\\'o}n F.",
                 "From softmax to sparsemax: A sparse model of attention and multi-label classification", "2016",
                 "1602.02068")
PETERS = _arxiv("peters2019", "Peters, Ben and Niculae, Vlad and Martins, Andr{\\'e} F. T.",
                "Sparse sequence-to-sequence models", "2019", "1905.05702")
GOODFELLOW = _arxiv("goodfellow2013", "Goodfellow, Ian J. and Warde-Farley, David and Mirza, Mehdi and Courville, "
                    "Aaron and Bengio, Yoshua", "Maxout networks", "2013", "1302.4389")
DAUPHIN = _arxiv("dauphin2016", "Dauphin, Yann N. and Fan, Angela and Auli, Michael and Grangier, David",
                 "Language modeling with gated convolutional networks", "2016", "1612.08083")
OORD = _arxiv("oord2016", "van den Oord, A{\\\"a}ron and others",
              "Conditional image generation with {PixelCNN} decoders", "2016", "1606.05328")
SHAZEER = _arxiv("shazeer2020", "Shazeer, Noam", "{GLU} variants improve transformer", "2020", "2002.05202")
SHANG = _arxiv("shang2016", "Shang, Wenling and Sohn, Kihyuk and Almeida, Diogo and Lee, Honglak",
               "Understanding and improving convolutional neural networks via concatenated rectified linear units",
               "2016", "1603.05201")
ELHAGE = _entry("elhage2022", "misc", author="Elhage, Nelson and others", title="Softmax linear units", year="2022",
                howpublished="Transformer Circuits Thread")
OPENAI = _arxiv("openai2025", "{OpenAI}", "gpt-oss-120b \\& gpt-oss-20b model card", "2025", "2508.10925")
