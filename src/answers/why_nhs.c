/* Why not another NHS body: NHS-11, NHS-36 and W2. */
#include "why.h"

void s117i_why_not_nhs(s117i_inquiry *q)
{
    (void)q; /* the rules of the NHS side say nothing yet */
}
