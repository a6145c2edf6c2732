# The verbs of the house; what each one does is written in scripts/.
.PHONY: help run demo test check golden bench migrate lock

help:
	@echo "make run      sajikan demo di http://127.0.0.1:8080 (PORT=... untuk port lain)"
	@echo "make demo     isi data contoh; rows=600000 untuk data sebesar negara"
	@echo "make test     jalankan semua pengujian"
	@echo "make check    periksa gaya, tipe, deklarasi, dan pengujian tanpa peramban"
	@echo "make golden   rekam ulang halaman PDF acuan"
	@echo "make bench    ukur kecepatan halaman"
	@echo "make migrate  tulis migrasi baru: make migrate m=\"add fkdm\""
	@echo "make lock     perbarui requirements.lock dan requirements-dev.lock"

run:
	@exec scripts/run.sh

demo:
	@POLPUM_ENV=demo .venv/bin/flask --app run demo $(if $(rows),--rows $(rows))

test:
	@scripts/test.sh

check:
	@scripts/check.sh

golden:
	@GOLDEN=record scripts/test.sh tests/reports

bench:
	@.venv/bin/python -m scripts.bench

migrate:
	@.venv/bin/python scripts/migrate.py "$(m)"

lock:
	@scripts/lock.sh
