"""The published sources of the catalogue, as BibTeX fields."""

from __future__ import annotations

from symact.activation import Reference


def _entry(key: str, kind: str, **fields: str) -> Reference:
    return Reference(key, kind, tuple(fields.items()))


def _arxiv(key: str, author: str, title: str, year: str, eprint: str) -> Reference:
    return _entry(key, "misc", author=author, title=title, year=year, eprint=eprint, archiveprefix="arXiv")


MCCULLOCH_PITTS = _entry(
    "mcculloch1943", "article", author="McCulloch, Warren S. and Pitts, Walter",
    title="A logical calculus of the ideas immanent in nervous activity", year="1943",
    journal="The Bulletin of Mathematical Biophysics", volume="5", pages="115--133")
RUMELHART = _entry(
    "rumelhart1986", "article", author="Rumelhart, David E. and Hinton, Geoffrey E. and Williams, Ronald J.",
    title="Learning representations by back-propagating errors", year="1986", journal="Nature", volume="323",
    pages="533--536")
LECUN = _entry(
    "lecun1998", "incollection", author="LeCun, Yann and Bottou, L{\\'e}on and Orr, Genevieve B. and M{\\\"u}ller, "
    "Klaus-Robert", title="Efficient {BackProp}", year="1998", booktitle="Neural Networks: Tricks of the Trade",
    publisher="Springer", pages="9--50")
COLLOBERT = _entry("collobert2004", "phdthesis", author="Collobert, Ronan", title="Large Scale Machine Learning",
                   year="2004", school="Universit{\\'e} Paris VI")
FUKUSHIMA = _entry(
    "fukushima1969", "article", author="Fukushima, Kunihiko",
    title="Visual feature extraction by a multilayered network of analog threshold elements", year="1969",
    journal="IEEE Transactions on Systems Science and Cybernetics", volume="5", pages="322--333")
NAIR_HINTON = _entry(
    "nair2010", "inproceedings", author="Nair, Vinod and Hinton, Geoffrey E.",
    title="Rectified linear units improve restricted {Boltzmann} machines", year="2010",
    booktitle="International Conference on Machine Learning", pages="807--814")
KRIZHEVSKY = _entry("krizhevsky2010", "unpublished", author="Krizhevsky, Alex",
                    title="Convolutional deep belief networks on {CIFAR-10}", year="2010",
                    note="Unpublished manuscript")
DUGAS = _entry(
    "dugas2001", "inproceedings", author="Dugas, Charles and Bengio, Yoshua and B{\\'e}lisle, Fran{\\c{c}}ois and "
    "Nadeau, Claude and Garcia, Ren{\\'e}",
    title="Incorporating second-order functional knowledge for better option pricing", year="2001",
    booktitle="Advances in Neural Information Processing Systems", volume="13", pages="472--478")
MAAS = _entry(
    "maas2013", "inproceedings", author="Maas, Andrew L. and Hannun, Awni Y. and Ng, Andrew Y.",
    title="Rectifier nonlinearities improve neural network acoustic models", year="2013",
    booktitle="ICML Workshop on Deep Learning for Audio, Speech and Language Processing")
TURIAN = _entry(
    "turian2009", "inproceedings", author="Turian, Joseph and Bergstra, James and Bengio, Yoshua",
    title="Quadratic features and deep architectures for chunking", year="2009",
    booktitle="Proceedings of NAACL-HLT, Companion Volume: Short Papers", pages="245--248")
DONOHO = _entry(
    "donoho1994", "article", author="Donoho, David L. and Johnstone, Iain M.",
    title="Ideal spatial adaptation by wavelet shrinkage", year="1994", journal="Biometrika", volume="81",
    pages="425--455")
PYTORCH = _entry(
    "paszke2019", "inproceedings", author="Paszke, Adam and others",
    title="{PyTorch}: An imperative style, high-performance deep learning library", year="2019",
    booktitle="Advances in Neural Information Processing Systems", volume="32")
ONNX = _entry("onnx", "misc", author="{ONNX Community}", title="{ONNX} operator schemas", year="2024",
              howpublished="Open Neural Network Exchange")
HOWARD = _arxiv("howard2019", "Howard, Andrew and others", "Searching for {MobileNetV3}", "2019", "1905.02244")
COURBARIAUX = _arxiv(
    "courbariaux2016", "Courbariaux, Matthieu and Hubara, Itay and Soudry, Daniel and El-Yaniv, Ran and Bengio, "
    "Yoshua", "Binarized neural networks: Training deep neural networks with weights and activations constrained "
    "to +1 or -1", "2016", "1602.02830")
KONDA = _arxiv("konda2014", "Konda, Kishore and Memisevic, Roland and Krueger, David",
               "Zero-bias autoencoders and the benefits of co-adapting features", "2014", "1402.3337")
HE = _arxiv("he2015", "He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian",
            "Delving deep into rectifiers: Surpassing human-level performance on {ImageNet} classification",
            "2015", "1502.01852")
XU = _arxiv("xu2015", "Xu, Bing and Wang, Naiyan and Chen, Tianqi and Li, Mu",
            "Empirical evaluation of rectified activations in convolutional network", "2015", "1505.00853")
CLEVERT = _arxiv("clevert2015", "Clevert, Djork-Arn{\\'e} and Unterthiner, Thomas and Hochreiter, Sepp",
                 "Fast and accurate deep network learning by exponential linear units ({ELUs})", "2015",
                 "1511.07289")
BARRON_CELU = _arxiv("barron2017", "Barron, Jonathan T.", "Continuously differentiable exponential linear units",
                     "2017", "1704.07483")
KLAMBAUER = _arxiv("klambauer2017", "Klambauer, G{\\\"u}nter and Unterthiner, Thomas and Mayr, Andreas and "
                   "Hochreiter, Sepp", "Self-normalizing neural networks", "2017", "1706.02515")
HENDRYCKS = _arxiv("hendrycks2016", "Hendrycks, Dan and Gimpel, Kevin", "Gaussian error linear units ({GELUs})",
                   "2016", "1606.08415")
ELFWING = _arxiv("elfwing2017", "Elfwing, Stefan and Uchibe, Eiji and Doya, Kenji",
                 "Sigmoid-weighted linear units for neural network function approximation in reinforcement "
                 "learning", "2017", "1702.03118")
RAMACHANDRAN = _arxiv("ramachandran2017", "Ramachandran, Prajit and Zoph, Barret and Le, Quoc V.",
                      "Searching for activation functions", "2017", "1710.05941")
BASIRAT = _arxiv("basirat2018", "Basirat, Mina and Roth, Peter M.", "The quest for the golden activation function",
                 "2018", "1808.00783")
MISRA = _arxiv("misra2019", "Misra, Diganta", "Mish: A self regularized non-monotonic activation function", "2019",
               "1908.08681")
ROY = _arxiv("roy2019", "Roy, Swalpa Kumar and Manna, Suvojit and Dubey, Shiv Ram and Chaudhuri, Bidyut Baran",
             "{LiSHT}: Non-parametric linearly scaled hyperbolic tangent activation function for neural networks",
             "2019", "1901.05894")
BARRON_SQUAREPLUS = _arxiv("barron2021", "Barron, Jonathan T.", "Squareplus: A softplus-like algebraic rectifier",
                           "2021", "2112.11687")
SHAMIR = _arxiv("shamir2022", "Shamir, Gil I. and Lin, Dong",
                "Real world large scale recommendation systems reproducibility and smooth activations", "2022",
                "2202.06499")
BISWAS_SMU = _arxiv("biswas2021smu", "Biswas, Koushik and Kumar, Sandeep and Banerjee, Shilpak and Pandey, Ashish "
                    "Kumar", "{SMU}: Smooth activation function for deep networks using smoothing maximum "
                    "technique", "2021", "2111.04682")
BISWAS_SAU = _arxiv("biswas2021sau", "Biswas, Koushik and Kumar, Sandeep and Banerjee, Shilpak and Pandey, Ashish "
                    "Kumar", "{SAU}: Smooth activation function using convolution with approximate identities",
                    "2021", "2109.13210")
MA = _arxiv("ma2020acon", "Ma, Ningning and Zhang, Xiangyu and Liu, Ming and Sun, Jian",
            "Activate or not: Learning customized activation", "2020", "2009.04759")
SO = _arxiv("so2021", "So, David R. and Ma{\\'n}ke, Wojciech and Liu, Hanxiao and Dai, Zihang and Shazeer, Noam and "
            "Le, Quoc V.", "Primer: Searching for efficient transformers for language modeling", "2021",
            "2109.08668")
MA_MEGA = _arxiv("ma2022", "Ma, Xuezhe and others", "Mega: Moving average equipped gated attention", "2022",
                 "2209.10655")
HUANG = _arxiv("huang2024", "Huang, Allen Hao and Schlag, Imanol",
               "Deriving activation functions using integration", "2024", "2411.13010")
ZIYIN = _arxiv("ziyin2020", "Ziyin, Liu and Hartwig, Tilman and Ueda, Masahito",
               "Neural networks fail to learn periodic functions and how to fix it", "2020", "2006.08195")
AGOSTINELLI = _arxiv("agostinelli2014", "Agostinelli, Forest and Hoffman, Matthew and Sadowski, Peter and Baldi, "
                     "Pierre", "Learning activation functions to improve deep neural networks", "2014", "1412.6830")
ZHOU = _arxiv("zhou2021", "Zhou, Yucong and Zhu, Zezhou and Zhong, Zhao",
              "Learning specialized activation functions with the piecewise linear unit", "2021", "2104.03693")
MOLINA = _arxiv("molina2019", "Molina, Alejandro and Schramowski, Patrick and Kersting, Kristian",
                "Pad{\\'e} activation units: End-to-end learning of flexible activation functions in deep networks",
                "2019", "1907.06732")
BISWAS_OPAU = _arxiv("biswas2021opau", "Biswas, Koushik and Banerjee, Shilpak and Pandey, Ashish Kumar",
                     "Orthogonal-{Pad{\\'e}} activation functions: Trainable activation functions for smooth and "
                     "faster convergence in deep networks", "2021", "2106.09693")
