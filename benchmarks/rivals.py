"""What a user would pick instead: pydantic models, strict, of the same JSON shape. Written by hand, and not handicapped."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Count = Annotated[int, Field(ge=0, le=10**12)] | None
Change = Annotated[int, Field(ge=-(10**12), le=10**12)] | None
Amount = Annotated[Decimal, Field(ge=0, le=10**15 - 1)]
Text = Annotated[str, Field(max_length=2**20)]


class Model(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Row(Model):
    natural_person: Count
    commercial_enterprise: Count
    research_institution: Count
    public_interest_organization: Count
    legal_service_institution: Count
    other_organization: Count
    total: Count


class Denied(Model):
    state_secret: Row
    prohibited_by_law: Row
    security_stability: Row
    third_party_rights: Row
    internal_affairs: Row
    process_information: Row
    enforcement_case_file: Row
    administrative_query: Row


class UnableToProvide(Model):
    not_held: Row
    needs_creation: Row
    unclear_after_correction: Row


class NotProcessed(Model):
    petition_complaint: Row
    duplicate: Row
    published_material: Row
    excessive: Row
    confirm_or_reissue: Row


class OtherHandling(Model):
    correction_overdue: Row
    fee_overdue: Row
    other: Row


class Outcomes2019(Model):
    granted: Row
    partially_granted: Row
    denied: Denied
    unable_to_provide: UnableToProvide
    not_processed: NotProcessed
    other_handling: Row
    total: Row


class Outcomes2021(Model):
    granted: Row
    partially_granted: Row
    denied: Denied
    unable_to_provide: UnableToProvide
    not_processed: NotProcessed
    other_handling: OtherHandling
    total: Row


class Applications2019(Model):
    edition: Literal["2019"]
    received: Row
    brought_forward: Row
    outcomes: Outcomes2019
    carried_forward: Row


class Applications2021(Model):
    edition: Literal["2021"]
    received: Row
    brought_forward: Row
    outcomes: Outcomes2021
    carried_forward: Row


class Documents2021(Model):
    issued: Count
    repealed: Count
    in_force: Count


class Documents2019(Model):
    newly_made: Count
    newly_disclosed: Count
    total_public: Count


class Items2019(Model):
    items_previous_year: Count
    items_change: Change
    decisions: Count


class Fees2019(Model):
    items_previous_year: Count
    items_change: Change


class Money(Model):
    value: Amount
    unit: Literal["元", "万元"] | None


class Procurement2019(Model):
    projects: Count
    amount: Money | None


class Disclosure2019(Model):
    edition: Literal["2019"]
    rules: Documents2019
    normative_documents: Documents2019
    licenses: Items2019
    other_services: Items2019
    penalties: Items2019
    compulsion: Items2019
    fees: Fees2019
    procurement: Procurement2019


class Disclosure2021(Model):
    edition: Literal["2021"]
    rules: Documents2021
    normative_documents: Documents2021
    license_decisions: Count
    penalty_decisions: Count
    compulsion_decisions: Count
    fees: Amount | None


class RemedyResults(Model):
    upheld: Count
    corrected: Count
    other: Count
    pending: Count
    total: Count


class Litigation(Model):
    direct: RemedyResults
    after_reconsideration: RemedyResults


class Remedies(Model):
    reconsideration: RemedyResults
    litigation: Litigation


class Agency(Model):
    name: Text
    credit_code: Annotated[str, Field(pattern="^[0-9A-Z]{18}$")] | None
    division_code: Annotated[str, Field(pattern="^[0-9]{6}$")] | None


class Publication(Model):
    title: Text | None
    index_number: Text | None
    issued_on: date | None
    published_on: date | None
    url: Text | None


Topic = Literal["proactive_disclosure", "on_application", "information_management", "platform", "supervision"]


class Passage(Model):
    topic: Topic | None
    heading: Text | None
    text: Text


class Narrative(Model):
    passages: tuple[Passage, ...]


class Annotation(Model):
    at: Annotated[str, Field(max_length=1000)]
    text: Text


class Report(Model):
    schema_version: Literal["1.0"]
    agency: Agency
    year: Annotated[int, Field(ge=2019, le=9999)]
    coverage: Literal["own", "aggregate"] | None
    publication: Publication | None
    overview: Narrative
    disclosure: Annotated[Disclosure2019 | Disclosure2021, Field(discriminator="edition")]
    applications: Annotated[Applications2019 | Applications2021, Field(discriminator="edition")]
    remedies: Remedies
    problems: Narrative
    other_matters: Narrative
    annotations: tuple[Annotation, ...]
