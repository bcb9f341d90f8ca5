/* Size and offsets of the public structs. A change here is another ABI: structs grow only at the end. */
#include <s117/json.h>
#include <s117/s117.h>

#define P sizeof(void *)
#define SIZE(type, bytes) _Static_assert(sizeof(type) == (bytes), #type)
#define AT(type, member, offset) _Static_assert(offsetof(type, member) == (offset), #type "." #member)

_Static_assert(sizeof(void *) == sizeof(void (*)(void)), "function pointers are as wide as others");

SIZE(s117_allocator, 8 + 3 * P);
AT(s117_allocator, size, 0);
AT(s117_allocator, reserved, 4);
AT(s117_allocator, context, 8);
AT(s117_allocator, allocate, 8 + P);
AT(s117_allocator, release, 8 + 2 * P);

SIZE(s117_question, 16);
AT(s117_question, size, 0);
AT(s117_question, known_by, 4);
AT(s117_question, law_as_at, 8);
AT(s117_question, options, 12);

SIZE(s117_decision, 48);
AT(s117_decision, size, 0);
AT(s117_decision, duty, 4);
AT(s117_decision, since_earliest, 8);
AT(s117_decision, since_latest, 12);
AT(s117_decision, order, 16);
AT(s117_decision, council, 20);
AT(s117_decision, council_body, 24);
AT(s117_decision, points, 28);
AT(s117_decision, nhs, 32);
AT(s117_decision, nhs_body, 36);
AT(s117_decision, payer, 40);
AT(s117_decision, payer_body, 44);

SIZE(s117_reason, 16);
AT(s117_reason, rule, 0);
AT(s117_reason, facts, 4);

SIZE(s117_change_options, 16);
AT(s117_change_options, size, 0);
AT(s117_change_options, trials, 4);
AT(s117_change_options, about, 8);
AT(s117_change_options, moves, 12);

SIZE(s117_move, 40 + 2 * P);
AT(s117_move, size, 0);
AT(s117_move, fact, 4);
AT(s117_move, attribute, 8);
AT(s117_move, code_now, 12);
AT(s117_move, code, 16);
AT(s117_move, earliest_now, 20);
AT(s117_move, latest_now, 24);
AT(s117_move, earliest, 28);
AT(s117_move, latest, 32);
AT(s117_move, kind, 36);
AT(s117_move, body_now, 40);
AT(s117_move, body, 40 + P);

SIZE(s117_variation, 56 + 6 * P);
AT(s117_variation, size, 0);
AT(s117_variation, varied, 4);
AT(s117_variation, differs, 8);
AT(s117_variation, reading, 12);
AT(s117_variation, missing, 16);
AT(s117_variation, fact, 20);
AT(s117_variation, kind, 24);
AT(s117_variation, attribute, 28);
AT(s117_variation, code, 32);
AT(s117_variation, earliest, 36);
AT(s117_variation, latest, 40);
AT(s117_variation, duty, 44);
AT(s117_variation, council, 48);
AT(s117_variation, reserved, 52);
AT(s117_variation, point, 56);
AT(s117_variation, body, 56 + P);
AT(s117_variation, council_code, 56 + 2 * P);
AT(s117_variation, nhs_code, 56 + 3 * P);
AT(s117_variation, payer_code, 56 + 4 * P);
AT(s117_variation, sentence, 56 + 5 * P);

SIZE(s117_error, 24 + P);
AT(s117_error, size, 0);
AT(s117_error, status, 4);
AT(s117_error, line, 8);
AT(s117_error, column, 12);
AT(s117_error, message, 16);
AT(s117_error, message_size, 16 + P);
AT(s117_error, reserved, 20 + P);

/* Every typedef in a signature is as wide as a binding was told. */
SIZE(s117_status, 4);
SIZE(s117_tri, 4);
SIZE(s117_date, 4);
SIZE(s117_fact, 4);
SIZE(s117_kind, 4);
SIZE(s117_attribute, 4);
SIZE(s117_power, 4);
SIZE(s117_list, 4);
SIZE(s117_type, 4);
SIZE(s117_code_system, 4);
SIZE(s117_nation, 4);
SIZE(s117_commencement, 4);
SIZE(s117_body_kind, 4);
SIZE(s117_duty, 4);
SIZE(s117_council, 4);
SIZE(s117_verdict, 4);
