"""What the demonstration is made of: invented names, places in proportion, records, accounts.

Every person's name carries "(Contoh)"; organisation names are put together from invented words; no
number of a person can belong to anybody. The same seed makes the same data. The command that
writes it all is `demo.py`. `penduduk.csv`: registered population at the end of 2024 by Kemendagri
code, from github.com/cahyadsn/wilayah (MIT, see `app/models/reference/LICENSE-wilayah.md`).
"""
