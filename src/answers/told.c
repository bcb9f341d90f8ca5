/* What answers about services and money tell besides figures: texts, missing facts, flaws; and what they call things. */
#include "books.h"

#include <string.h>

void s117i_told_free(s117i_told *told)
{
    s117i_release(&told->memory, told->gaps, told->gaps_room * sizeof *told->gaps);
    s117i_release(&told->memory, told->flaws, told->flaws_room * sizeof *told->flaws);
    s117i_release(&told->memory, told->pool, told->pool_room);
}

static uint32_t tell_bytes(s117i_told *told, const char *bytes, size_t length)
{
    uint32_t at = told->pool_count == 0 ? 1 : told->pool_count;
    if (told->failed != S117_OK || length == 0)
        return 0;
    S117I_ROOM(&told->memory, told->failed, told->pool, at + (uint32_t)length + 1);
    if (told->failed != S117_OK)
        return 0;
    memcpy(told->pool + at, bytes, length);
    told->pool[at + length] = 0;
    told->pool_count = at + (uint32_t)length + 1;
    return at;
}

uint32_t s117i_tell(s117i_told *told, const char *text)
{
    return tell_bytes(told, text, strlen(text));
}

uint32_t s117i_tell_written(s117i_told *told, const s117i_writer *writer)
{
    return tell_bytes(told, writer->buffer, writer->length < writer->size ? writer->length : writer->size - 1);
}

/* ---- names --------------------------------------------------------------------------------------- */

const char *s117i_line_name(const s117i_book *book, s117_fact line)
{
    const char *label = s117i_text_in(book, line, S117_LABEL);
    const char *name = s117i_catalogue_name(book->view.law->catalogue, s117i_service_of(book, line));
    const char *code = s117i_text_in(book, line, S117_CATALOGUE);
    int32_t component = s117i_code_in(book, line, S117_COMPONENT);
    if (*label)
        return label;
    if (component != 0 && component != S117_PART_WHOLE && component != S117_PART_CARE)
        return s117_code_words(S117_LIST_COMPONENT, component); /* "rent", of whatever accommodation */
    if (name != NULL)
        return name;
    return *code ? code : "service";
}

size_t s117i_name_entry(const s117i_book *book, s117_fact fact, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    if (s117i_entry(book, fact)->kind != S117_KIND_SERVICE)
        return s117i_name_fact(&book->view, fact, buffer, size);
    s117i_write(&w, s117i_line_name(book, fact));
    return s117i_write_end(&w);
}

const char *s117i_name_of_code(const s117i_book *book, const char *code)
{
    int32_t body = *code ? s117i_register_find(book->view.law->reg, code) : -1;
    return body >= 0 ? book->view.law->reg->bodies[body].name : code;
}

/* ---- gaps and flaws ------------------------------------------------------------------------------ */

void s117i_tell_gap(s117i_told *told, int32_t line, int32_t what, s117_fact fact)
{
    for (uint32_t i = 0; i < told->gaps_count; i++)
        if (told->gaps[i].line == line && told->gaps[i].what == what && told->gaps[i].fact == fact)
            return;
    if (told->failed == S117_OK)
        S117I_ROOM(&told->memory, told->failed, told->gaps, told->gaps_count + 1);
    if (told->failed == S117_OK)
        told->gaps[told->gaps_count++] = (s117i_told_gap){line, what, fact};
}

size_t s117i_flaw_words(const s117i_book *book, int32_t what, s117_fact first, s117_fact second, char *buffer, size_t size)
{
    char a[S117I_FACT_ROOM] = "", b[S117I_FACT_ROOM] = "";
    s117i_writer w = {buffer, size, 0};
    if (first != 0)
        s117i_name_entry(book, first, a, sizeof a);
    if (second != 0)
        s117i_name_entry(book, second, b, sizeof b);
    s117i_fill fill = {.body = first != 0 ? a : "A policy", .other = second != 0 ? b : "another", .date = S117I_NO_DATE, .until = S117I_NO_DATE};
    s117i_write_sentence(&w, s117_code_words(S117_LIST_FLAW, what), &fill);
    buffer[0] = s117i_capital(buffer[0]); /* a sentence that begins with a fact's name */
    return s117i_write_end(&w);
}

void s117i_tell_flaw(s117i_told *told, const s117i_book *book, int32_t line, int32_t what, s117_fact first, s117_fact second)
{
    char text[S117I_SENTENCE_ROOM];
    for (uint32_t i = 0; i < told->flaws_count; i++)
        if (told->flaws[i].line == line && told->flaws[i].what == what && told->flaws[i].facts[0] == first && told->flaws[i].facts[1] == second)
            return;
    s117i_flaw_words(book, what, first, second, text, sizeof text);
    s117i_told_flaw flaw = {line, what, {first, second}, s117i_tell(told, text)};
    if (told->failed == S117_OK)
        S117I_ROOM(&told->memory, told->failed, told->flaws, told->flaws_count + 1);
    if (told->failed == S117_OK)
        told->flaws[told->flaws_count++] = flaw;
}

void s117i_tell_uncertain(s117i_told *told, const s117i_book *book, s117_kind first, s117_kind last)
{
    for (uint32_t i = book->first[first]; i < book->first[last + 1]; i++) {
        const s117i_fact *f = s117i_entry(book, book->facts[i]);
        if (s117i_is_range(f->from) || s117i_is_range(f->to))
            s117i_tell_flaw(told, book, S117I_WHOLE, S117_FLAW_UNCERTAIN_DATE, book->facts[i], 0);
    }
}

void s117i_tell_notes(s117i_told *told, const s117i_book *book, int32_t line, const s117i_notes *notes)
{
    for (int32_t i = 0; i < notes->gap_count; i++)
        s117i_tell_gap(told, line, notes->gaps[i].what, notes->gaps[i].fact);
    for (int32_t i = 0; i < notes->flaw_count; i++)
        s117i_tell_flaw(told, book, line, notes->flaws[i].what, notes->flaws[i].facts[0], notes->flaws[i].facts[1]);
}

int32_t s117i_gaps_of(const s117i_told *told, int32_t line)
{
    int32_t count = 0;
    for (uint32_t i = 0; i < told->gaps_count; i++)
        count += told->gaps[i].line == line;
    return count;
}

const s117i_told_gap *s117i_gap_of(const s117i_told *told, int32_t line, int32_t index)
{
    for (uint32_t i = 0; index >= 0 && i < told->gaps_count; i++)
        if (told->gaps[i].line == line && index-- == 0)
            return &told->gaps[i];
    return NULL;
}

int32_t s117i_flaws_of(const s117i_told *told, int32_t line)
{
    int32_t count = 0;
    for (uint32_t i = 0; i < told->flaws_count; i++)
        count += told->flaws[i].line == line;
    return count;
}

const s117i_told_flaw *s117i_flaw_of(const s117i_told *told, int32_t line, int32_t index)
{
    for (uint32_t i = 0; index >= 0 && i < told->flaws_count; i++)
        if (told->flaws[i].line == line && index-- == 0)
            return &told->flaws[i];
    return NULL;
}

void s117i_write_gaps(s117i_writer *w, const s117i_told *told, int32_t line, const char *heading)
{
    int32_t count = s117i_gaps_of(told, line);
    if (count > 0)
        s117i_write(w, heading);
    for (int32_t i = 0; i < count; i++) {
        s117i_write(w, "  - ");
        s117i_write(w, s117_code_words(S117_LIST_GAP, s117i_gap_of(told, line, i)->what));
        s117i_write(w, "\n");
    }
}

void s117i_write_flaws(s117i_writer *w, const s117i_told *told, int32_t line, const char *heading)
{
    int32_t count = s117i_flaws_of(told, line);
    if (count > 0)
        s117i_write(w, heading);
    for (int32_t i = 0; i < count; i++) {
        s117i_write(w, "  - ");
        s117i_write_wrapped(w, s117i_told_text(told, s117i_flaw_of(told, line, i)->sentence), 4, 4);
        s117i_write(w, "\n");
    }
}
