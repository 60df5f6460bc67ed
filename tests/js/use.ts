// Typical use of the types; compiled, never run. The cases are those of the conformance suite.
import type { Report, Row } from "../../schema/report";
import everything from "../../schema/conformance/valid/everything.json";
import mixture from "../../schema/conformance/valid/2019-2021.json";
import older from "../../schema/conformance/valid/signed-and-unit.json";

const reports = [everything, mixture, older] as Report[];

export function denied(report: Report): number | null {
  const rows: Row[] = Object.values(report.applications.outcomes.denied);
  const figures = rows.map(row => row.total);
  return figures.includes(null) ? null : figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
}

export const fees = reports.map(({ disclosure }) => (disclosure.edition === "2021" ? disclosure.fees : null));

// @ts-expect-error a figure may be null: blank in the published table
export const count: number = reports[0]!.remedies.reconsideration.total;
