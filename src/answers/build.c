/* Adding to an answer: texts, reasons, missing facts, findings. */
#include "answer.h"
#include <string.h>

uint32_t s117i_keep_bytes(s117i_inquiry *q, const char *bytes, size_t length)
{
    s117_determination *d = q->answer;
    uint32_t at = d->pool_count;
    if (q->failed != S117_OK || q->bare)
        return 0;
    if (length == 0 && at > 0)
        return 0; /* pool[0] */
    S117I_ROOM(&d->memory, q->failed, d->pool, at + (uint32_t)length + 1);
    if (q->failed != S117_OK)
        return 0;
    memcpy(d->pool + at, bytes, length);
    d->pool[at + length] = 0;
    d->pool_count = at + (uint32_t)length + 1;
    return at;
}

uint32_t s117i_keep_text(s117i_inquiry *q, const char *text)
{
    return s117i_keep_bytes(q, text, strlen(text));
}

/* ---- sentences ---------------------------------------------------------------------------------- */

static void write_date(s117i_writer *w, s117i_range range, bool preposition)
{
    char words[96];
    s117i_date_words(range, preposition, words, sizeof words);
    s117i_write(w, words);
}

static void write_or(s117i_writer *w, const char *text, const char *otherwise)
{
    s117i_write(w, text != NULL && text[0] != 0 ? text : otherwise);
}

static bool is_word(const char *word, size_t length, const char *expected)
{
    return strlen(expected) == length && memcmp(word, expected, length) == 0;
}

static void write_filled(s117i_writer *w, const char *word, size_t length, const s117i_fill *fill)
{
    if (is_word(word, length, "power"))
        write_or(w, fill->power, "an unknown power");
    else if (is_word(word, length, "date"))
        write_date(w, fill->date, true);
    else if (is_word(word, length, "until"))
        write_date(w, fill->until, true);
    else if (is_word(word, length, "from"))
        write_date(w, fill->date, false);
    else if (is_word(word, length, "by"))
        write_date(w, fill->by, false);
    else if (is_word(word, length, "body") || is_word(word, length, "first"))
        write_or(w, fill->body, "an unknown body");
    else if (is_word(word, length, "other") || is_word(word, length, "second"))
        write_or(w, fill->other, "another body");
    else
        s117i_write(w, fill->detail != NULL ? fill->detail : "not recorded");
}

/* A sentence with words in braces, as in the rulebook and the list of findings. */
void s117i_write_sentence(s117i_writer *w, const char *sentence, const s117i_fill *fill)
{
    const char *at = sentence;
    while (*at != 0) {
        const char *open = at;
        while (*open != 0 && *open != '{')
            open++;
        s117i_write_bytes(w, at, (size_t)(open - at));
        if (*open == 0)
            return;
        const char *close = open;
        while (*close != '}')
            close++;
        write_filled(w, open + 1, (size_t)(close - open - 1), fill);
        at = close + 1;
    }
}

uint32_t s117i_keep_sentence(s117i_inquiry *q, const char *sentence, const s117i_fill *fill)
{
    char text[S117I_SENTENCE_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    if (q->bare)
        return 0;
    s117i_write_sentence(&w, sentence, fill);
    size_t length = s117i_write_end(&w);
    return s117i_keep_bytes(q, text, length < sizeof text ? length : sizeof text - 1);
}

/* ---- lists -------------------------------------------------------------------------------------- */

bool s117i_has_reason(const s117i_inquiry *q, int32_t rule)
{
    for (uint32_t i = 0; i < q->answer->reasons_count; i++)
        if (q->answer->reasons[i].rule == rule)
            return true;
    return false;
}

/* On a reading that ends the duty the rule's own sentence would say the opposite. */
static const char *sentence_for(const s117i_inquiry *q, int32_t rule)
{
    if (q->life.status != S117_DUTY_ENDED_ON_READING || rule != q->life.duty.end.rule)
        return s117_rule_sentence(rule);
    switch (rule) {
    case S117I_RULE_EVT_5: return "On the reading chosen for OP-4, going back into hospital under section 2 or 4 ended the duty {date}.";
    case S117I_RULE_EVT_9: case S117I_RULE_EVT_15: return "On the reading chosen for OP-11, leaving England and Wales ended the duty {date}.";
    case S117I_RULE_END_5: return "On the reading chosen for OP-14, the duty lapsed {date} when services stopped.";
    case S117I_RULE_START_2: return "On the reading chosen for OP-23, no duty arose {date}, because the person had not left hospital at once.";
    case S117I_RULE_START_1: return "On the reading chosen for OP-12, no duty arose, because both bodies had decided {date} that there was no need.";
    default: return "On the reading chosen for OP-3, going into custody ended the duty {date}.";
    }
}

void s117i_add_reason(s117i_inquiry *q, int32_t rule, const s117i_fill *fill)
{
    s117_determination *d = q->answer;
    s117i_reason reason = {.rule = rule};
    if (q->failed != S117_OK)
        return;
    memcpy(reason.facts, fill->facts, sizeof reason.facts);
    reason.sentence = s117i_keep_sentence(q, fill->sentence != NULL ? fill->sentence : sentence_for(q, rule), fill);
    if (q->failed == S117_OK)
        S117I_ROOM(&d->memory, q->failed, d->reasons, d->reasons_count + 1);
    if (q->failed == S117_OK)
        d->reasons[d->reasons_count++] = reason;
}

/* The area a fact was in, or the body it is of, by name. */
static const char *place_of(const s117i_view *view, s117_fact fact)
{
    const char *code = s117i_text(view->person, fact, s117i_fact_of(view->person, fact)->kind == S117_KIND_ENDING ? S117_BODY : S117_AREA);
    int32_t body = s117i_register_find(view->law->reg, code);
    return body >= 0 ? view->law->reg->bodies[body].name : code;
}

size_t s117i_name_fact(const s117i_view *view, s117_fact fact, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    char words[96];
    const s117i_fact *f = s117i_fact_of(view->person, fact);
    const char *place = place_of(view, fact);
    bool no_start = f->from.earliest == S117_DATE_UNKNOWN && f->from.latest == S117_DATE_OPEN;
    s117i_write(&w, "the ");
    s117i_write(&w, s117_code_words(S117_LIST_KIND, f->kind));
    if (f->kind == S117_KIND_ENDING && place[0] != 0) {
        s117i_write(&w, " by ");
        s117i_write(&w, place);
    }
    if (!no_start || (f->to.earliest != S117_DATE_OPEN && f->to.latest != S117_DATE_OPEN)) {
        s117i_write(&w, no_start ? " until " : " of ");
        s117i_date_words(no_start ? f->to : f->from, false, words, sizeof words);
        s117i_write(&w, words);
    }
    if (f->kind == S117_KIND_ORDER) {
        s117i_write(&w, " under ");
        s117i_write(&w, s117_code_words(S117_LIST_POWER, f->codes[S117I_SLOT_POWER]));
    } else if (f->kind != S117_KIND_ENDING && place[0] != 0) {
        s117i_write(&w, " in the area of ");
        s117i_write(&w, place);
    }
    return s117i_write_end(&w);
}

void s117i_add_missing(s117i_inquiry *q, int32_t what, int32_t settles, s117_fact fact)
{
    s117_determination *d = q->answer;
    if (q->bare)
        return;
    char text[S117I_SENTENCE_ROOM], name[S117I_FACT_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    for (uint32_t i = 0; i < d->missing_count; i++)
        if (d->missing[i].what == what && d->missing[i].fact == fact)
            return;
    s117i_write(&w, s117_code_words(S117_LIST_MISSING, what));
    if (fact != 0) {
        s117i_name_fact(&q->view, fact, name, sizeof name);
        s117i_write(&w, " (");
        s117i_write(&w, name);
        s117i_write(&w, ")");
    }
    s117i_missing_answer missing = {what, settles, fact, s117i_keep_bytes(q, text, s117i_write_end(&w))};
    if (q->failed == S117_OK)
        S117I_ROOM(&d->memory, q->failed, d->missing, d->missing_count + 1);
    if (q->failed == S117_OK)
        d->missing[d->missing_count++] = missing;
}

void s117i_add_finding(s117i_inquiry *q, int32_t code, s117_fact first, s117_fact second)
{
    s117_determination *d = q->answer;
    if (q->bare)
        return;
    char text[S117I_SENTENCE_ROOM], a[S117I_FACT_ROOM], b[S117I_FACT_ROOM];
    s117i_writer w = {text, sizeof text, 0};
    a[0] = b[0] = 0;
    if (first != 0)
        s117i_name_fact(&q->view, first, a, sizeof a);
    if (second != 0)
        s117i_name_fact(&q->view, second, b, sizeof b);
    s117i_fill fill = {.body = a, .other = b, .date = S117I_NO_DATE, .until = S117I_NO_DATE};
    s117i_write_sentence(&w, s117_code_words(S117_LIST_FINDING, code), &fill);
    text[0] = s117i_capital(text[0]); /* a sentence that begins with a fact's name */
    s117i_finding_answer finding = {code, {first, second}, s117i_keep_bytes(q, text, s117i_write_end(&w))};
    if (q->failed == S117_OK)
        S117I_ROOM(&d->memory, q->failed, d->findings, d->findings_count + 1);
    if (q->failed == S117_OK)
        d->findings[d->findings_count++] = finding;
}
