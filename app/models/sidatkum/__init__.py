"""SIDATKUM: the regulations of the field, the legal products of each office, and its legal work.

The centre keeps the list of national regulations; the petugas of an office enters its own products,
reviews, cases and drafts, its pengawas approves, province and centre read. Ruled by UU 12/2011 jo.
UU 13/2022, Perpres 33/2012 and Permendagri 80/2015 jo. 120/2018. How a record of another subsystem
names its legal basis stands in `app/models/berdasar.py`.
"""
from app.engine import Subsystem
from app.models.sidatkum.peraturan import Peraturan
from app.models.sidatkum.perkara import Perkara, PerkaraPihak
from app.models.sidatkum.produk import ProdukHukum, RelasiHukum
from app.models.sidatkum.propem import PropemPerdaPantau
from app.models.sidatkum.rekap import CHARTS, RECAPS
from app.models.sidatkum.telaah import TelaahHukum

SUBSYSTEM = Subsystem(
    code="sidatkum", label="SIDATKUM", long_label="Sistem Data dan Informasi Hukum",
    order=70, icon="scale",
    entities=(ProdukHukum, RelasiHukum, TelaahHukum, Perkara, PerkaraPihak, PropemPerdaPantau,
              Peraturan),
    recaps=RECAPS, charts=CHARTS)
