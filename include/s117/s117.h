/**
 * @file s117.h
 * @brief Aftercare under section 117 of the Mental Health Act 1983: everything but case files (see json.h).
 *
 * Facts about a person go into a @ref s117_person; the law is a @ref s117_engine; @ref s117_determine and
 * @ref s117_history_new answer. The library does no I/O, has no clock, no globals and no threads: the same facts, law and
 * question give the same bytes on every machine.
 */
#ifndef S117_H
#define S117_H

#include "base.h"
#include "codes.h"
#include "law.h"
#include "person.h"
#include "order.h"
#include "determination.h"
#include "ranges.h"
#include "history.h"
#include "why.h"
#include "change.h"
#include "needed.h"
#include "sensitivity.h"
#include "money.h"
#include "aftercare.h"
#include "catalogue.h"
#include "package.h"
#include "account.h"
#include "redress.h"
#include "planning.h"
#include "next.h"
#include "audit.h"
#include "entry.h"
#include "caseload.h"

#endif
