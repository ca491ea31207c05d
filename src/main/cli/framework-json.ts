import { actionHours, type Framework } from '#domain/framework/framework.ts'

/** The framework as one object for other programs. The keys and their order are a promise. */
export function frameworkJson(framework: Framework): string {
  const { id, version, domains, skills, rungs, actions } = framework
  const value = {
    id,
    version,
    domains: domains.map((domain) => ({ id: domain.id, name: domain.name })),
    skills: skills.map(({ id: skill, domain, name, meaning, anchors }) => ({
      id: skill,
      domain,
      name,
      meaning,
      anchors,
    })),
    rungs: rungs.map(({ id: rung, name, track, requires }) => ({
      id: rung,
      name,
      track,
      requires: requires.map(({ skill, level, core, weight }) => ({ skill, level, core, weight })),
    })),
    actions: actions.map((action) => ({
      id: action.id,
      title: action.title,
      kind: action.kind,
      fits: action.fits,
      hours: actionHours(action),
      load: action.load,
      weeks: action.weeks,
      raises: action.raises.map(({ skill, from, to }) => ({ skill, from, to })),
      requires: action.requires.map(({ skill, level }) => ({ skill, level })),
    })),
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}
