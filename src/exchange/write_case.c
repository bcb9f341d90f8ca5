/* A whole case as canonical JSON: the keys in the order of the format, the facts in canonical order, defaults left out. */
#include "writer.h"

static void optional(s117i_out *out, const char *key, const char *text)
{
    if (text)
        s117i_out_member(out, key, text);
}

static void write_source(s117i_out *out, const s117_case *kase)
{
    if (!kase->source_title)
        return;
    s117i_out_key(out, "source");
    if (kase->source_is_text) {
        s117i_out_text(out, kase->source_title);
        return;
    }
    s117i_out_open(out, '{');
    s117i_out_member(out, "title", kase->source_title);
    optional(out, "url", kase->source_url);
    optional(out, "note", kase->source_note);
    s117i_out_close(out, '}');
}

/* ---- engine ---- */

static void write_day(s117i_out *out, const char *key, s117_date day, s117_date none)
{
    if (day == none)
        return;
    s117i_out_key(out, key);
    s117i_out_date(out, day, day);
}

static void write_commencements(s117i_out *out, const s117i_case_law *law)
{
    if (law->s45 == S117_DATE_OPEN && law->s46 == S117_DATE_OPEN)
        return;
    s117i_out_key(out, "commencements");
    s117i_out_open(out, '{');
    write_day(out, "mha2025_s45", law->s45, S117_DATE_OPEN);
    write_day(out, "mha2025_s46", law->s46, S117_DATE_OPEN);
    s117i_out_close(out, '}');
}

static void write_readings(s117i_out *out, const s117i_case_law *law)
{
    if (law->reading_count == 0)
        return;
    s117i_out_key(out, "readings");
    s117i_out_open(out, '{');
    for (int32_t i = 0; i < law->reading_count; i++) {
        const char reading[2] = {law->readings[i].reading, '\0'};
        s117i_out_member(out, s117_point_id(law->readings[i].point), reading);
    }
    s117i_out_close(out, '}');
}

static void write_bodies(s117i_out *out, const s117i_case_law *law)
{
    if (law->body_count == 0)
        return;
    s117i_out_key(out, "bodies");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < law->body_count; i++) {
        const s117i_case_body *body = &law->bodies[i];
        s117i_out_open(out, '{');
        s117i_out_member(out, "code", body->code);
        s117i_out_member(out, "kind", s117_code_name(S117_LIST_BODY_KIND, body->kind));
        if (body->nation != S117_NATION_UNKNOWN)
            s117i_out_member(out, "nation", s117_code_name(S117_LIST_NATION, body->nation));
        s117i_out_member(out, "name", body->name);
        write_day(out, "from", body->from, S117_DATE_UNKNOWN);
        write_day(out, "to", body->to, S117_DATE_OPEN);
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static void write_successions(s117i_out *out, const s117i_case_law *law)
{
    if (law->succession_count == 0)
        return;
    s117i_out_key(out, "successions");
    s117i_out_open(out, '[');
    for (int32_t i = 0; i < law->succession_count; i++) {
        const s117i_case_succession *succession = &law->successions[i];
        s117i_out_open(out, '{');
        s117i_out_member(out, "from", succession->from);
        s117i_out_member(out, "to", succession->to);
        write_day(out, "on", succession->on, S117_DATE_OPEN);
        optional(out, "part", succession->part);
        s117i_out_close(out, '}');
    }
    s117i_out_close(out, ']');
}

static void write_law(s117i_out *out, const s117_case *kase)
{
    const s117i_case_law *law = &kase->law;
    bool as_it_stands = law->s45 == S117_DATE_OPEN && law->s46 == S117_DATE_OPEN && law->reading_count == 0 &&
                        !law->without_register && law->body_count == 0 && law->succession_count == 0 &&
                        !s117i_has_catalogue(kase->engine);
    if (as_it_stands)
        return;
    s117i_out_key(out, "engine");
    s117i_out_open(out, '{');
    write_commencements(out, law);
    write_readings(out, law);
    if (law->without_register) {
        s117i_out_key(out, "register");
        s117i_out_bool(out, false);
    }
    write_bodies(out, law);
    write_successions(out, law);
    s117i_write_catalogue(out, kase->engine);
    s117i_out_close(out, '}');
}

/* ---- the case ---- */

static void write_parts(s117i_out *out, const s117_case *kase, const s117i_canon *canon)
{
    s117i_out_open(out, '{');
    s117i_out_member(out, "format", "s117-case/1");
    s117i_out_member(out, "id", kase->id);
    optional(out, "title", kase->title);
    write_source(out, kase);
    if (kase->shows.given)
        s117i_out_texts(out, "shows", kase->shows.items, kase->shows.count);
    if (kase->notes.count == 1)
        s117i_out_member(out, "note", kase->notes.items[0]);
    else if (kase->notes.count > 1)
        s117i_out_texts(out, "note", kase->notes.items, kase->notes.count);
    write_law(out, kase);
    s117i_out_key(out, "facts");
    s117i_write_facts(out, canon);
    s117i_write_questions(out, kase, canon);
    s117i_write_asked(out, kase, canon);
    s117i_out_close(out, '}');
}

/* Facts that expected answers speak of. Fills `facts` if it is not NULL; returns how many. */
static int32_t named_facts(const s117_case *kase, s117_fact *facts)
{
    int32_t count = 0;
    for (int32_t i = 0; i < kase->question_count; i++) {
        const s117i_expect *expect = &kase->questions[i].expect;
        if (expect->order && facts)
            facts[count] = expect->order;
        count += expect->order != 0;
        for (int32_t j = 0; j < expect->ending_count; j++, count++)
            if (facts)
                facts[count] = expect->endings[j].fact;
    }
    return s117i_asked_facts(kase, facts, count);
}

s117_status s117_case_write(const s117_case *kase, char **ret_bytes, size_t *ret_length)
{
    s117i_canon canon;
    s117i_out out = {.text = NULL};
    if (!kase || !ret_bytes)
        return S117_E_NULL;
    const int32_t count = named_facts(kase, NULL);
    const size_t bytes = sizeof(s117_fact) * ((size_t)count + 1);
    s117_fact *named = s117i_out_allocate(bytes);
    if (!named)
        return S117_E_MEMORY;
    named_facts(kase, named);
    s117_status status = s117i_canon_make(kase->person, named, count, &canon);
    s117i_out_release(named, bytes);
    if (status != S117_OK)
        return status;
    write_parts(&out, kase, &canon);
    s117i_canon_free(&canon);
    return s117i_out_finish(&out, ret_bytes, ret_length);
}
