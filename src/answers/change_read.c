/* Reading changes. Every text is owned by the answer. */
#include "change.h"

static bool alive(const s117_changes *changes) { return changes != NULL && changes->mark == S117I_CHANGES_MARK; }

int32_t s117_changes_count(const s117_changes *changes) { return alive(changes) ? (int32_t)changes->changes_count : 0; }
s117_tri s117_changes_complete(const s117_changes *changes) { return alive(changes) ? changes->complete : S117_UNKNOWN; }
int32_t s117_changes_trials(const s117_changes *changes) { return alive(changes) ? changes->trials : 0; }

static const s117i_change *change_at(const s117_changes *changes, int32_t index)
{
    return index >= 0 && index < s117_changes_count(changes) ? &changes->changes[changes->order[index]] : NULL;
}

int32_t s117_changes_size(const s117_changes *changes, int32_t index)
{
    const s117i_change *change = change_at(changes, index);
    return change != NULL ? change->size : 0;
}

int32_t s117_changes_differs(const s117_changes *changes, int32_t index)
{
    const s117i_change *change = change_at(changes, index);
    return change != NULL ? change->differs : 0;
}

int32_t s117_changes_others(const s117_changes *changes, int32_t index)
{
    const s117i_change *change = change_at(changes, index);
    return change != NULL ? change->others : 0;
}

const char *s117_changes_sentence(const s117_changes *changes, int32_t index)
{
    const s117i_change *change = change_at(changes, index);
    return change != NULL ? changes->texts.pool + change->sentence : NULL;
}

static const char *text_at(const s117_changes *changes, uint32_t text) { return text != 0 ? changes->texts.pool + text : NULL; }

const char *s117_changes_council_code(const s117_changes *changes, int32_t index)
{
    const s117i_change *change = change_at(changes, index);
    return change != NULL ? text_at(changes, change->outcome.council) : NULL;
}

const char *s117_changes_nhs_code(const s117_changes *changes, int32_t index)
{
    const s117i_change *change = change_at(changes, index);
    return change != NULL ? text_at(changes, change->outcome.nhs) : NULL;
}

const char *s117_changes_payer_code(const s117_changes *changes, int32_t index)
{
    const s117i_change *change = change_at(changes, index);
    return change != NULL ? text_at(changes, change->outcome.payer) : NULL;
}

static s117_status check(const s117_changes *changes, const void *given)
{
    if (changes == NULL || given == NULL)
        return S117_E_NULL;
    return alive(changes) ? S117_OK : S117_E_HANDLE;
}

s117_status s117_changes_outcome(const s117_changes *changes, int32_t index, s117_decision *decision)
{
    const s117i_change *change = change_at(changes, index);
    s117_status status = check(changes, decision);
    if (status == S117_OK)
        status = s117i_check_struct(decision, decision->size, sizeof *decision, sizeof *decision);
    if (status != S117_OK)
        return status;
    if (change == NULL)
        return S117_E_INDEX;
    uint32_t size = decision->size;
    *decision = change->outcome.decision;
    decision->size = size;
    return S117_OK;
}

s117_status s117_changes_move(const s117_changes *changes, int32_t index, int32_t nth, s117_move *move)
{
    const s117i_change *change = change_at(changes, index);
    s117_status status = check(changes, move);
    if (status == S117_OK)
        status = s117i_check_struct(move, move->size, sizeof *move, sizeof *move);
    if (status != S117_OK)
        return status;
    if (change == NULL || nth < 0 || nth >= change->size)
        return S117_E_INDEX;
    const s117i_move *m = &change->moves[nth];
    *move = (s117_move){.size = move->size, .fact = m->spot.fact, .kind = m->kind, .attribute = m->spot.attribute, .code_now = m->now.code, .code = m->then.code,
                        .earliest_now = m->now.days.earliest, .latest_now = m->now.days.latest, .earliest = m->then.days.earliest,
                        .latest = m->then.days.latest, .body_now = text_at(changes, m->body_now), .body = text_at(changes, m->body)};
    return S117_OK;
}

static void write_item(const s117_changes *changes, s117i_writer *w, int32_t index)
{
    size_t start = w->length;
    int32_t others = s117_changes_others(changes, index);
    s117i_write(w, index < 9 ? "   " : "  ");
    s117i_write_number(w, index + 1);
    s117i_write(w, ". ");
    s117i_write_wrapped(w, s117_changes_sentence(changes, index), w->length - start, 6);
    if (others > 0) {
        s117i_write(w, "\n      Other values that would do the same: ");
        s117i_write_number(w, others);
        s117i_write(w, ".");
    }
    s117i_write(w, "\n");
}

size_t s117_changes_text(const s117_changes *changes, char *buffer, size_t size)
{
    enum { TOLD = 10 };
    s117i_writer w = {buffer, size, 0};
    int32_t count = s117_changes_count(changes);
    if (!alive(changes))
        return s117i_write_end(&w);
    s117i_write(&w, "The smallest change that would change the answer\n");
    for (int32_t i = 0; i < count && i < TOLD; i++)
        write_item(changes, &w, i);
    if (count > TOLD) {
        s117i_write(&w, "  And ");
        s117i_write_number(&w, count - TOLD);
        s117i_write(&w, " more of the same size.\n");
    }
    if (count == 0 && changes->complete == S117_YES)
        s117i_write(&w, "  None within the moves tried.\n");
    if (changes->complete == S117_NO) {
        s117i_write(&w, count > 0 ? "  The search stopped at its bound; there may be more. Answers tried: "
                                  : "  None found before the search stopped at its bound. Answers tried: ");
        s117i_write_number(&w, changes->trials);
        s117i_write(&w, ".\n");
    }
    return s117i_write_end(&w);
}
