/* The members of a policy in a case file, in the order they are written. */
#ifndef S117I_EXCHANGE_POLICY_MEMBERS_H
#define S117I_EXCHANGE_POLICY_MEMBERS_H

#include <s117/catalogue.h>

enum {
    S117I_MEMBER_DAY,
    S117I_MEMBER_AGE,
    S117I_MEMBER_PARTS,
    S117I_MEMBER_UNITS,
    S117I_MEMBER_FLAG,
    S117I_MEMBER_CODE,
    S117I_MEMBER_BODY,
    S117I_MEMBER_TEXT
};

/* Whether a member says something of shares, of a period, or of either. A policy fixes one of the two. */
enum { S117I_OF_EITHER, S117I_OF_SHARES, S117I_OF_PERIOD };

typedef struct s117i_policy_member {
    const char *key;
    s117_policy_field field;
    int32_t type;   /* S117I_MEMBER_ */
    s117_list list; /* of codes */
    int32_t of;     /* S117I_OF_ */
} s117i_policy_member;

enum { S117I_POLICY_MEMBERS = 24 };
extern const s117i_policy_member s117i_policy_members[S117I_POLICY_MEMBERS];

#endif
