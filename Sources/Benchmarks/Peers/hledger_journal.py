"""Prints a journal for hledger with as much in it as a plan of so many actions: hledger_journal.py ITEMS.

Each action is a transaction, with its dates, category, duty and a note as tags, its sector and service as an account and
its lead as a payee. Every name is declared, so that `check --strict payees ordereddates` has something to look up.
No clock and no randomness: the same number gives the same bytes.
"""
import datetime
import sys

SECTORS = ["education", "health", "social-care", "public-health", "voluntary"]
TITLES = ["Publish the access route", "Agree the transition pathway", "Train the school nurses", "Audit the plans"]
CATEGORIES = ["must", "should", "could"]
STATES = ["not-started", "in-progress", "complete", "blocked"]
FIRST_DAY = datetime.date(2021, 9, 1)


def journal(items):
    yield "commodity PT1000.00\n"
    for sector in SECTORS:
        for service in range(8):
            yield f"account assets:{sector}:{sector}-service-{service:02d}\n"
    yield "account equity:plan\n"
    for role in range(60):
        yield f"payee role-{role:03d}\n"
    for item in range(items):
        # In order of their dates, spread over 900 days.
        start = FIRST_DAY + datetime.timedelta(days=item * 900 // items)
        due = start + datetime.timedelta(days=30 + item * 37 % 670)
        sector = SECTORS[item % len(SECTORS)]
        yield (
            f"\n{start} * (ACT{item:05d}) role-{item * 7 % 60:03d} | {TITLES[item % 4]} ({item})\n"
            f"    ; priority: {CATEGORIES[item % 3]}, duty: DUTY{item * 11 % 40:03d}, status: {STATES[item % 4]}, due: {due}\n"
            f"    ; progress: {item * 5 % 100}, sector: {sector}\n"
            f"    ; note: Agreed at the quarterly meeting; the service lead holds the evidence, ref {1000 + item * 13 % 9000}.\n"
            f"    assets:{sector}:{sector}-service-{item * 3 % 8:02d}    PT{1 + item * 5 % 100}.00\n"
            f"    equity:plan\n")


sys.stdout.writelines(journal(int(sys.argv[1])))
