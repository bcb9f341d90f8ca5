/* Reading what is needed. Every text is owned by the answer. */
#include "needed.h"

static bool alive(const s117_needed *needed) { return needed != NULL && needed->mark == S117I_NEEDED_MARK; }

void s117_needed_free(s117_needed *needed)
{
    if (!alive(needed))
        return;
    s117i_memory memory = needed->memory;
    s117i_release(&memory, needed->needs, needed->needs_room * sizeof *needed->needs);
    s117i_release(&memory, needed->tries, needed->tries_room * sizeof *needed->tries);
    s117i_texts_release(&needed->texts, &memory);
    s117i_release(&memory, needed, sizeof *needed);
}

int32_t s117_needed_open(const s117_needed *needed) { return alive(needed) ? needed->open : 0; }
int32_t s117_needed_count(const s117_needed *needed) { return alive(needed) ? (int32_t)needed->needs_count : 0; }

/* An item of zeros where there is none. */
static s117i_need need_at(const s117_needed *needed, int32_t index)
{
    static const s117i_need none = {0};
    return index >= 0 && index < s117_needed_count(needed) ? needed->needs[index] : none;
}

int32_t s117_needed_code(const s117_needed *needed, int32_t index) { return need_at(needed, index).what; }
int32_t s117_needed_settles(const s117_needed *needed, int32_t index) { return need_at(needed, index).settles; }
s117_fact s117_needed_fact(const s117_needed *needed, int32_t index) { return need_at(needed, index).spot.fact; }
s117_kind s117_needed_kind(const s117_needed *needed, int32_t index) { return need_at(needed, index).kind; }
s117_fact s117_needed_parent(const s117_needed *needed, int32_t index) { return need_at(needed, index).parent; }
s117_attribute s117_needed_attribute(const s117_needed *needed, int32_t index) { return need_at(needed, index).spot.attribute; }
int32_t s117_needed_some(const s117_needed *needed, int32_t index) { return need_at(needed, index).some; }
int32_t s117_needed_all(const s117_needed *needed, int32_t index) { return need_at(needed, index).all; }
int32_t s117_needed_tried(const s117_needed *needed, int32_t index) { return (int32_t)need_at(needed, index).count; }
s117_type s117_needed_type(const s117_needed *needed, int32_t index) { return s117_attribute_type(s117_needed_attribute(needed, index)); }

s117_list s117_needed_list(const s117_needed *needed, int32_t index)
{
    return s117_attribute_list(s117_needed_kind(needed, index), s117_needed_attribute(needed, index));
}

const char *s117_needed_sentence(const s117_needed *needed, int32_t index)
{
    return index >= 0 && index < s117_needed_count(needed) ? needed->texts.pool + needed->needs[index].sentence : NULL;
}

/* How far it would help, of so many open questions. */
static void write_use(const s117_needed *needed, s117i_writer *w, const s117i_need *need)
{
    s117i_write(w, "      For ");
    s117i_write(w, s117_code_words(S117_LIST_SETTLES, need->settles));
    s117i_write(w, ". Of the open questions (");
    s117i_write_number(w, needed->open);
    s117i_write(w, "), whatever the answer is it settles ");
    s117i_write_number(w, need->all);
    s117i_write(w, ", at best ");
    s117i_write_number(w, need->some);
    s117i_write(w, ".\n");
}

size_t s117_needed_text(const s117_needed *needed, char *buffer, size_t size)
{
    s117i_writer w = {buffer, size, 0};
    int32_t count = s117_needed_count(needed);
    if (!alive(needed))
        return s117i_write_end(&w);
    s117i_write(&w, count > 0 ? "Still needed, the most useful first\n" : "Nothing more is needed for this answer.\n");
    for (int32_t i = 0; i < count; i++) {
        char text[S117I_SENTENCE_ROOM];
        s117i_writer line = {text, sizeof text, 0};
        s117i_write_capital(&line, s117_needed_sentence(needed, i));
        s117i_write(&line, ".");
        s117i_write_end(&line);
        s117i_write(&w, i < 9 ? "   " : "  ");
        s117i_write_number(&w, i + 1);
        s117i_write(&w, ". ");
        s117i_write_wrapped(&w, text, 6, 6);
        s117i_write(&w, "\n");
        write_use(needed, &w, &needed->needs[i]);
    }
    return s117i_write_end(&w);
}
