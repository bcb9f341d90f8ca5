#include "sides.h"

_Static_assert((int)S117_NHS_NONE == (int)S117I_NO_BODY && (int)S117_NHS_DETERMINED == (int)S117I_ONE_BODY &&
                   (int)S117_NHS_UNDETERMINED == (int)S117I_ANY_BODY, "councils and NHS bodies are known in the same three ways");

const s117i_side s117i_sides[S117I_SIDES] = {
    [S117I_COUNCIL] = {
        "council", NULL, NULL,
        s117_determination_council, s117_determination_council_count, s117_determination_council_code,
        s117_determination_council_name, NULL, NULL,
        s117_determination_contested_council, s117_determination_contested_council_code,
        s117_history_council, s117_history_council_count, s117_history_council_code, s117_history_council_name},
    [S117I_NHS] = {
        "nhs", "nhs_rule", "nhs_fixed_on",
        s117_determination_nhs, s117_determination_nhs_count, s117_determination_nhs_code,
        s117_determination_nhs_name, s117_determination_nhs_rule, s117_determination_nhs_fixed_on,
        NULL, s117_determination_contested_nhs_code,
        s117_history_nhs, s117_history_nhs_count, s117_history_nhs_code, s117_history_nhs_name},
    [S117I_PAYER] = {
        "payer", "payer_rule", "payer_fixed_on",
        s117_determination_payer, s117_determination_payer_count, s117_determination_payer_code,
        s117_determination_payer_name, s117_determination_payer_rule, s117_determination_payer_fixed_on,
        NULL, s117_determination_contested_payer_code,
        s117_history_payer, s117_history_payer_count, s117_history_payer_code, s117_history_payer_name},
};

s117i_came s117i_came_in_answer(int32_t side, const s117_determination *determination)
{
    const s117i_side *of = &s117i_sides[side];
    return (s117i_came){of, of->state(determination), of->count(determination), determination, NULL, 0};
}

s117i_came s117i_came_in_spell(int32_t side, const s117_history *history, int32_t spell)
{
    const s117i_side *of = &s117i_sides[side];
    return (s117i_came){of, of->history_state(history, spell), of->history_count(history, spell), NULL, history, spell};
}

const char *s117i_came_code(const s117i_came *came, int32_t index)
{
    return came->determination ? came->side->code(came->determination, index)
                               : came->side->history_code(came->history, came->spell, index);
}

const char *s117i_came_name(const s117i_came *came, int32_t index)
{
    return came->determination ? came->side->name(came->determination, index)
                               : came->side->history_name(came->history, came->spell, index);
}
