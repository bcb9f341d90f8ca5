/* Contested points the answer went through, each with the answer on the other reading; and MHA 2025 s46 as if in force. */
#include "ranges.h"

typedef struct other_answer {
    s117i_life life;
    s117i_responsible_body body;
    s117i_nhs nhs, payer;
    s117i_deciding deciding;
} other_answer;

/* The answer alone, under another law. */
static void ask_again(s117i_inquiry *q, const s117i_law *law, other_answer *ret_other)
{
    s117i_life *ret_life = &ret_other->life;
    s117i_responsible_body *ret_body = &ret_other->body;
    s117i_view view = q->view;
    view.law = law;
    s117i_sweep(&view, ret_life, NULL);
    s117i_find_bodies(&view, ret_life, ret_body, &ret_other->nhs, &ret_other->payer);
    if (q->person->inexact > 0 && q->failed == S117_OK) {
        s117i_outcome o = s117i_outcome_of(ret_life, ret_body, &ret_other->nhs, &ret_other->payer);
        q->failed = s117i_over_ranges(&view, &o);
        s117i_outcome_impose(&o, ret_life, ret_body, &ret_other->nhs, &ret_other->payer);
    }
    s117i_decider(&view, ret_body, &ret_other->deciding);
}

static bool same_councils(const s117i_responsible_body *a, const s117i_responsible_body *b)
{
    if (a->state != b->state || a->count != b->count)
        return false;
    for (int32_t i = 0; i < a->count; i++)
        if (a->bodies[i] != b->bodies[i])
            return false;
    return true;
}

/* The first letter small, to go on after a colon. */
static void write_small(s117i_writer *w, const char *text)
{
    char first = text[0] >= 'A' && text[0] <= 'Z' ? (char)(text[0] - 'A' + 'a') : text[0];
    s117i_write_bytes(w, &first, 1);
    s117i_write(w, text + 1);
}

static void write_answer(s117i_inquiry *q, s117i_writer *w, s117_duty duty, const s117i_responsible_body *body)
{
    char names[S117I_NAMES_ROOM];
    if (duty != q->life.status) {
        write_small(w, s117_code_words(S117_LIST_DUTY, duty));
        s117i_write(w, body->count > 0 ? "; " : "");
    }
    if (body->count > 0) {
        s117i_write(w, body->state == S117_COUNCIL_DETERMINED ? "" : "the council is not settled; it may be ");
        s117i_write(w, s117i_council_words(q, body, names, sizeof names));
    } else if (duty == q->life.status)
        s117i_write(w, "the council is not settled");
}

static bool same_nhs(const s117i_nhs *a, const s117i_nhs *b)
{
    return a->state == b->state && s117i_same_candidates(&a->who, &b->who);
}

static void write_nhs(s117i_inquiry *q, s117i_writer *w, const char *what, const s117i_nhs *nhs)
{
    s117i_write(w, what);
    s117i_write(w, nhs->state == S117_NHS_UNDETERMINED ? (nhs->who.count > 0 ? "not settled; it may be " : "not settled") : "");
    s117i_write(w, nhs->state == S117_NHS_NONE ? "none" : "");
    for (int32_t i = 0; i < nhs->who.count; i++) {
        s117i_write(w, i == 0 ? "" : i + 1 == nhs->who.count ? " or " : ", ");
        s117i_write(w, nhs->who.bodies[i] >= 0 ? q->view.law->reg->bodies[nhs->who.bodies[i]].name : nhs->who.codes[i]);
    }
}

/* Whatever of the two NHS bodies would be another. */
static bool write_nhs_bodies(s117i_inquiry *q, s117i_writer *w, const other_answer *other, bool first)
{
    bool owes = !same_nhs(&other->nhs, &q->nhs), pays = !same_nhs(&other->payer, &q->payer);
    if (owes)
        write_nhs(q, w, first ? "NHS body: " : "; NHS body: ", &other->nhs);
    if (pays)
        write_nhs(q, w, first && !owes ? "NHS body that pays: " : "; NHS body that pays: ", &other->payer);
    return owes || pays;
}

static void add_contested(s117i_inquiry *q, const char *point, char reading, const char *words, const other_answer *other)
{
    const s117i_life *life = &other->life;
    const s117i_responsible_body *body = &other->body;
    s117_determination *d = q->answer;
    char text[S117I_SENTENCE_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    bool answer_differs = life->status != q->life.status || !same_councils(body, &q->body);
    bool decider_differs = other->deciding.decider != q->deciding.decider && q->deciding.dispute != 0;
    s117i_write(&w, words);
    if (answer_differs)
        write_answer(q, &w, life->status, body);
    bool nhs_differs = write_nhs_bodies(q, &w, other, !answer_differs), differs = answer_differs || nhs_differs || decider_differs;
    if (!answer_differs && !nhs_differs && decider_differs) {
        s117i_write(&w, "the dispute would be decided by ");
        s117i_write(&w, s117_code_words(S117_LIST_DECIDER, other->deciding.decider));
    } else if (!differs) {
        s117i_write(&w, "the same");
    }
    s117i_contested_answer c = {.point = point, .reading = reading, .duty = life->status, .council = body->state, .differs = differs ? S117_YES : S117_NO};
    size_t length = s117i_write_end(&w);
    c.sentence = s117i_keep_bytes(q, text, length < sizeof text ? length : sizeof text - 1);
    if (body->state == S117_COUNCIL_DETERMINED)
        c.code = s117i_keep_text(q, body->codes[0]);
    if (other->nhs.state == S117_NHS_DETERMINED)
        c.nhs = s117i_keep_text(q, other->nhs.who.codes[0]);
    if (other->payer.state == S117_NHS_DETERMINED)
        c.payer = s117i_keep_text(q, other->payer.who.codes[0]);
    if (q->failed == S117_OK)
        S117I_ROOM(&d->memory, q->failed, d->contested, d->contested_count + 1);
    if (q->failed == S117_OK)
        d->contested[d->contested_count++] = c;
}

static void try_reading(s117i_inquiry *q, int point, char reading)
{
    s117i_law law = *q->view.law;
    other_answer other;
    char words[S117I_NAMES_ROOM];
    s117i_writer w = {words, sizeof words, 0};
    int32_t at = point - 1; /* row n of the table is point n */
    if (law.reading[point] == reading || s117_point_reading(at, reading) == NULL)
        return;
    law.reading[point] = reading;
    ask_again(q, &law, &other);
    s117i_write(&w, s117_point_question(at));
    s117i_write(&w, " The other reading: ");
    s117i_write(&w, s117_point_reading(at, reading));
    s117i_write(&w, ". The answer would then be: ");
    s117i_write_end(&w);
    add_contested(q, s117_point_id(at), reading, words, &other);
}

/* Section 46 in force for this duty, whenever that may be: what the 2025 Act would change. */
static void try_section_46(s117i_inquiry *q)
{
    s117i_law law = *q->view.law;
    other_answer other;
    if (q->life.duty.order == 0 || q->life.duty.ended != S117_DATE_OPEN || q->body.deemed || !s117i_follows_days(&law))
        return; /* who asks for the law of a day has chosen the text */
    law.s46_throughout = true;
    ask_again(q, &law, &other);
    if (!same_councils(&other.body, &q->body))
        add_contested(q, "MHA2025-S46", 0, "If section 46 of the Mental Health Act 2025 applied to this duty, the answer would be: ", &other);
}

void s117i_explain_contested(s117i_inquiry *q)
{
    uint64_t points = q->life.points | q->body.where.points | q->deciding.points | q->nhs.points | q->payer.points;
    static const char readings[] = {'A', 'B', 'C', 'U'};
    for (int point = 1; point <= S117I_POINTS; point++)
        for (size_t i = 0; (points >> point & 1) != 0 && i < sizeof readings; i++)
            if (!(point == 7 && readings[i] == 'C')) /* OP-7: the rulebook says never C */
                try_reading(q, point, readings[i]);
    try_section_46(q);
}
