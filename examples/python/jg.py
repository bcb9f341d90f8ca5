"""Which council and which NHS body owe JG aftercare? The facts of [2023] UKSC 31; the days and the GP in Worcester are only examples."""
from s117 import DATE_OPEN, DATE_UNKNOWN, day, lib, make, must, text

law, jg = make(lib.s117_engine_new), make(lib.s117_person_new)
home = make(lib.s117_person_add_residence, jg, b"E10000034", DATE_UNKNOWN, day(2014, 3, 10))  # Worcestershire
make(lib.s117_person_add_residence, jg, b"E06000030", day(2014, 7, 21), DATE_OPEN)  # Swindon
for place in home, make(lib.s117_person_add, jg, lib.S117_KIND_REGISTRATION, 0):  # a GP practice in Worcester
    must(lib.s117_person_set_text(jg, place, lib.S117_NHS_BODY, b"QGH"))
for start, end in (day(2014, 3, 10), day(2014, 7, 21)), (day(2015, 6, 4), day(2017, 8, 7)):
    order = make(lib.s117_person_add_order, jg, lib.S117_POWER_S3, start)
    must(lib.s117_order_end(order, end, lib.S117_END_DISCHARGED))
print(text(lib.s117_determination_text, make(lib.s117_determine, law, jg, day(2023, 9, 1))))
