/* What is due, audits and register rows of lives of forty years. Part of bench.c. */
#ifndef AUDITS_H
#define AUDITS_H

enum { OF_ONE_ADMISSION = 10 };

static s117_fact dated(s117_person *p, s117_kind kind, s117_fact parent, s117_date from)
{
    s117_fact fact;
    must(s117_person_add(p, kind, parent, &fact));
    if (kind != S117_KIND_PARTICIPANT)
        must(s117_person_set_date(p, fact, S117_FROM, from, from));
    return fact;
}

static void invite(s117_person *p, s117_fact planning, int32_t who, s117_date day)
{
    s117_fact fact = dated(p, S117_KIND_PARTICIPANT, planning, day);
    must(s117_person_set_code(p, fact, S117_PARTICIPANT, who));
    must(s117_person_set_code(p, fact, S117_TAKING_PART, S117_TOOK_PART));
}

static void hold_review(s117_person *p, s117_date day)
{
    s117_fact review = dated(p, S117_KIND_REVIEW, 0, day);
    must(s117_person_set_code(p, review, S117_REVIEW_OUTCOME, S117_REVIEW_CONTINUE));
    must(s117_person_set_code(p, review, S117_COUNCIL_TOOK_PART, S117_YES));
    must(s117_person_set_code(p, review, S117_NHS_TOOK_PART, S117_YES));
    must(s117_person_set_code(p, review, S117_INVITED, S117_YES));
}

/* Ten facts of so many days: detained, planned for, plan, contact, reviews. Some things are left undone, as they are. */
static void admit(s117_person *p, s117_date day, int32_t days)
{
    s117_date out = day + days / 4;
    add_detention(p, S117_POWER_S3, day, out, S117_END_DISCHARGED);
    s117_fact planning = dated(p, S117_KIND_PLANNING, 0, day + days / 8);
    must(s117_person_set_date(p, planning, S117_ASSESSED, day + days / 8, day + days / 8));
    must(s117_person_set_date(p, planning, S117_MEETING, out - 1, out - 1));
    invite(p, planning, S117_PARTICIPANT_PERSON, day);
    invite(p, planning, S117_PARTICIPANT_COUNCIL, day);
    invite(p, planning, S117_PARTICIPANT_NHS, day);
    s117_fact plan = dated(p, S117_KIND_PLAN, 0, out - 1);
    must(s117_person_set_date(p, plan, S117_COPY_GIVEN, out, out));
    must(s117_person_set_code(p, plan, S117_HOUSED, S117_HOUSED_NO_NEED));
    dated(p, S117_KIND_FOLLOW_UP, 0, out + 2);
    hold_review(p, day + days / 2);
    hold_review(p, day + days * 3 / 4);
    dated(p, S117_KIND_COORDINATOR, 0, out - 1);
}

static s117_person *forty_years(int32_t events)
{
    s117_person *p;
    must(s117_person_new(NULL, &p));
    add_home(p, "E06000030", "QOX", S117_DATE_UNKNOWN, S117_DATE_OPEN);
    add_registration(p, "QOX", on(1980, 1, 1), S117_DATE_OPEN);
    for (int32_t i = 0; i < events / OF_ONE_ADMISSION; i++)
        admit(p, on(1984, 1, 1) + (int32_t)((int64_t)i * 40 * 365 * OF_ONE_ADMISSION / events), 40 * 365 * OF_ONE_ADMISSION / events);
    return p;
}

static void audit(void *context)
{
    work *w = context;
    s117_audit *answer;
    must(s117_audit_new(w->engine, w->person, S117_DATE_UNKNOWN, w->as_at, NULL, &answer));
    kept += (uint64_t)s117_audit_count(answer);
    s117_audit_free(answer);
}

static void next(void *context)
{
    work *w = context;
    s117_next *answer;
    must(s117_next_new(w->engine, w->person, w->as_at, NULL, &answer));
    kept += (uint64_t)s117_next_count(answer);
    s117_next_free(answer);
}

static void entry(void *context)
{
    work *w = context;
    s117_entry *answer;
    must(s117_entry_new(w->engine, w->person, w->as_at, NULL, &answer));
    kept += (uint64_t)s117_entry_number(answer, S117_ENTRY_OVERDUE);
    s117_entry_free(answer);
}

static void audits(table *t, work *w, double floor)
{
    static const int32_t sizes[] = {100, 1000, 10000};
    double ns[3];
    for (int i = 0; i < 3; i++) {
        char name[64];
        s117_person *person = forty_years(sizes[i]);
        w->person = person;
        w->as_at = on(2024, 6, 1);
        snprintf(name, sizeof name, "audit_of_%d_events", (int)sizes[i]);
        ns[i] = tell(t, name, ns_of(audit, w), "ns", floor);
        if (i == 0) {
            tell(t, "next_of_100_events", ns_of(next, w), "ns", floor);
            tell(t, "entry_of_100_events", ns_of(entry, w), "ns", floor);
            tell(t, "history_of_the_same", ns_of(history, w), "ns", floor);
        }
        s117_person_free(person);
    }
    tell(t, "audit_exponent", log_of(ns[2] / ns[0]) / log_of(100), "", 0);
}

#endif
