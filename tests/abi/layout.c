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

SIZE(s117_decision, 32);
AT(s117_decision, size, 0);
AT(s117_decision, duty, 4);
AT(s117_decision, since_earliest, 8);
AT(s117_decision, since_latest, 12);
AT(s117_decision, order, 16);
AT(s117_decision, council, 20);
AT(s117_decision, council_body, 24);
AT(s117_decision, points, 28);

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
