/* Questions with what is expected of their answers, and the expected history, as canonical JSON. */
#include "writer.h"

static void write_day(s117i_out *out, const char *key, s117_date day)
{
    s117i_out_key(out, key);
    s117i_out_date(out, day, day);
}

static void write_code(s117i_out *out, const char *key, s117_list list, int32_t code)
{
    if (code != S117I_NOT_GIVEN)
        s117i_out_member(out, key, s117_code_name(list, code));
}

static void write_name(s117i_out *out, const char *key, const s117i_canon *canon, s117_fact fact)
{
    char buffer[S117I_CANON_NAME];
    s117i_out_member(out, key, fact ? s117i_canon_name(canon, fact, buffer) : NULL);
}

static void write_codes(s117i_out *out, const char *key, s117_list list, const s117i_codes *codes)
{
    if (!codes->given)
        return;
    s117i_out_key(out, key);
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < codes->count; i++)
        s117i_out_text(out, s117_code_name(list, codes->items[i]));
    s117i_out_close(out, ']');
}

static void write_texts(s117i_out *out, const char *key, const s117i_texts *texts)
{
    if (texts->given)
        s117i_out_texts(out, key, texts->items, texts->count);
}

static void write_body(s117i_out *out, const char *key, const s117i_expect_body *body)
{
    if (body->state == S117I_NOT_GIVEN)
        return;
    s117i_out_key(out, key);
    if (body->state == S117I_NO_BODY) {
        s117i_out_null(out);
    } else if (body->state == S117I_ONE_BODY) {
        s117i_out_text(out, body->codes.items[0]);
    } else {
        s117i_out_open(out, '{');
        write_texts(out, "undetermined", &body->codes);
        if (body->any) {
            s117i_out_key(out, "undetermined");
            s117i_out_bool(out, true);
        }
        s117i_out_close(out, '}');
    }
}

/* Rule and day: null for none. */
static void write_basis(s117i_out *out, const s117i_side *side, const s117i_expect_basis *basis)
{
    if (basis->has_rule)
        s117i_out_member(out, side->rule_key, *basis->rule ? basis->rule : NULL);
    if (!basis->has_fixed)
        return;
    s117i_out_key(out, side->fixed_key);
    if (basis->fixed_on == S117_DATE_UNKNOWN)
        s117i_out_null(out);
    else
        s117i_out_date(out, basis->fixed_on, basis->fixed_on);
}

static void write_bodies(s117i_out *out, const s117i_expect_body bodies[S117I_SIDES])
{
    for (int32_t side = 0; side < S117I_SIDES; side++)
        write_body(out, s117i_sides[side].key, &bodies[side]);
}

static void write_endings(s117i_out *out, const s117i_expect *expect, const s117i_canon *canon)
{
    if (!expect->has_endings)
        return;
    s117i_out_key(out, "endings");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < expect->ending_count; i++) {
        const s117i_expect_ending *ending = &expect->endings[i];
        s117i_out_open(out, '{');
        write_name(out, "fact", canon, ending->fact);
        write_code(out, "verdict", S117_LIST_VERDICT, ending->verdict);
        write_texts(out, "breaks", &ending->breaks);
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static void write_contested(s117i_out *out, const s117i_expect *expect)
{
    if (!expect->has_contested)
        return;
    s117i_out_key(out, "contested");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < expect->contested_count; i++) {
        const s117i_expect_contested *contested = &expect->contested[i];
        const char reading[2] = {contested->reading, '\0'};
        s117i_out_open(out, '{');
        s117i_out_member(out, "point", contested->point);
        if (contested->reading)
            s117i_out_member(out, "reading", reading);
        write_code(out, "duty", S117_LIST_DUTY, contested->duty);
        write_bodies(out, contested->bodies);
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static void write_expect(s117i_out *out, const s117i_expect *expect, const s117i_canon *canon)
{
    s117i_out_key(out, "expect");
    s117i_out_open(out, '{');
    write_code(out, "duty", S117_LIST_DUTY, expect->duty);
    if (expect->has_since) {
        s117i_out_key(out, "since");
        s117i_out_date(out, expect->since_earliest, expect->since_latest);
    }
    if (expect->has_order)
        write_name(out, "order", canon, expect->order);
    for (int32_t side = 0; side < S117I_SIDES; side++) {
        write_body(out, s117i_sides[side].key, &expect->bodies[side]);
        write_basis(out, &s117i_sides[side], &expect->bases[side]);
    }
    write_code(out, "decider", S117_LIST_DECIDER, expect->decider);
    write_endings(out, expect, canon);
    write_texts(out, "reasons", &expect->reasons);
    write_texts(out, "not_reasons", &expect->not_reasons);
    write_contested(out, expect);
    write_codes(out, "missing", S117_LIST_MISSING, &expect->missing);
    write_codes(out, "findings", S117_LIST_FINDING, &expect->findings);
    s117i_out_close(out, '}');
}

static void write_history(s117i_out *out, const s117_case *kase)
{
    s117i_out_key(out, "history");
    s117i_out_open(out, '{');
    s117i_out_key(out, "expect");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < kase->day_count; i++) {
        s117i_out_open(out, '{');
        write_day(out, "on", kase->days[i].on);
        write_code(out, "duty", S117_LIST_DUTY, kase->days[i].duty);
        write_bodies(out, kase->days[i].bodies);
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
    s117i_out_close(out, '}');
}

void s117i_write_questions(s117i_out *out, const s117_case *kase, const s117i_canon *canon)
{
    if (kase->question_count == 0)
        return;
    s117i_out_key(out, "questions");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < kase->question_count; i++) {
        const s117i_case_question *question = &kase->questions[i];
        s117i_out_open(out, '{');
        write_day(out, "on", question->on);
        if (question->known_by != S117_DATE_OPEN)
            write_day(out, "known_by", question->known_by);
        if (question->law_as_at != S117_DATE_OPEN)
            write_day(out, "law_as_at", question->law_as_at);
        if (question->then_understood) {
            s117i_out_key(out, "as_then_understood");
            s117i_out_bool(out, true);
        }
        if (question->expects)
            write_expect(out, &question->expect, canon);
        if (question->expect_source)
            s117i_out_member(out, "expect_source", question->expect_source);
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
    if (kase->day_count > 0)
        write_history(out, kase);
}
