import type { FieldPlan, Form, ScopePlan, SectionPlan } from '../engine/plan.ts';

/** What the schemas of XML and JSON share: names, and what must be there. */

/** The namespace of a form's version: 'urn:sozialplattform:fim-s-buergergeld_1'. */
export const namespace = ({ antrag }: Form): string =>
  `urn:sozialplattform:fim-s-${antrag.leistung}_${antrag.version}`;

/** Whether a complete application always has this answer where its scope is. */
const required = ({ page, field }: FieldPlan): boolean =>
  page.always && !field.wenn && !field.optional && field.feldart !== 'berechnet';

/** Whether the scope's element is always there; a group may be empty and is then left out. */
const present = (scope: ScopePlan): boolean =>
  scope.always && (scope.kind === 'jeweils' || scope.content.some(memberRequired));

export const memberRequired = (member: FieldPlan | ScopePlan): boolean =>
  member.kind === 'feld' ? required(member) : present(member);

/** What the form itself holds, section by section; sections without answers are left out. */
export function contentBySection(form: Form): [SectionPlan, (FieldPlan | ScopePlan)[]][] {
  return form.sections.flatMap((section) => {
    const inside = form.root.content.filter(
      (m) => (m.kind === 'feld' ? m.page.section : m.section) === section,
    );
    return inside.length > 0 ? [[section, inside] as [SectionPlan, typeof inside]] : [];
  });
}
