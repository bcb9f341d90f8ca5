/* The members of a policy in a case file, in the order they are written. */
#ifndef S117I_EXCHANGE_POLICY_MEMBERS_H
#define S117I_EXCHANGE_POLICY_MEMBERS_H

#include <s117/catalogue.h>

enum {
    S117I_MEMBER_DAY,
    S117I_MEMBER_AGE,
    S117I_MEMBER_PARTS,
    S117I_MEMBER_FLAG,
    S117I_MEMBER_CODE,
    S117I_MEMBER_BODY,
    S117I_MEMBER_TEXT
};

typedef struct s117i_policy_member {
    const char *key;
    s117_policy_field field;
    int32_t type;   /* S117I_MEMBER_ */
    s117_list list; /* of codes */
} s117i_policy_member;

enum { S117I_POLICY_MEMBERS = 18 };
extern const s117i_policy_member s117i_policy_members[S117I_POLICY_MEMBERS];

#endif
