import { NAVIGATION } from '../routes.ts'
import type { ScreenEntry } from './entries.ts'

/** Other words under which people look for a screen, by its path. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '/': ['Home, readiness, ladder, this week, gaps.'],
  '/skills': ['Rate, rating, levels, self-assessment, evidence.'],
  '/gaps': ['What is missing, ranked, heat map, trends, compare dates.'],
  '/plan': ['Milestones, timeline, roadmap, schedule, pace.'],
  '/week': ['To do, tasks, steps, tick, log time, minutes, prove.'],
  '/check-ins': ['Review, look back, snapshot, monthly, what moved, compare.'],
  '/decide': ['Crossroads, expert or leader, stay or go, values, track.'],
  '/one-on-ones': ['Meeting, manager, agenda, 1:1, actions, minutes, talk.'],
  '/impact': ['Value, results, what changed, worth, numbers, proof, outcomes.'],
  '/team': ['Manager, team, reports, rate others, share files, side by side, asks, learn from each other.'],
  '/share': ['Send, manager, file, answer, merge, passphrase, confirm evidence, third voice.'],
  '/roadmap': ['Team capacity, weeks, urgent request, displacement, what moves, intake, promises.'],
  '/brief': ['Half-year, one page, summary, slides, deck, CFO, CEO, risk, ask.'],
  '/documents': ['PDF, print, export, development plan.'],
  '/library': ['Framework, skills, actions, read, search.'],
  '/settings': ['Preferences, theme, paper, name, goal.'],
}

/** Screens by the other words that people look for them under, and parts of screens with an address of their own. */
export const PALETTE_SCREENS: readonly ScreenEntry[] = [
  ...NAVIGATION.flatMap(({ items }) => items).map(({ path, label }) => ({
    path,
    name: label,
    words: WORDS[path] ?? [],
  })),
  { path: '/skills/look-back', name: 'Look back on your ratings', words: ['Skills, second look, contradictions.'] },
  { path: '/gaps/heat-map', name: 'Heat map of levels', words: ['Gaps, skills by rung, missing, grid.'] },
  { path: '/gaps/over-time', name: 'Then and now', words: ['Gaps, compare days, progress, radar, what moved.'] },
  { path: '/gaps/sum', name: 'How readiness adds up', words: ['Gaps, the sum, percent, gate, weight.'] },
  { path: '/check-ins/compare', name: 'Two days side by side', words: ['Check-ins, compare, difference.'] },
  { path: '/check-ins/goals', name: 'Goals and dates', words: ['Quarter, fixed day, review, deadline.'] },
  { path: '/check-ins/money', name: 'Money and certificates', words: ['Costs, budget, courses, renew, amount.'] },
  { path: '/check-ins/changes', name: 'Life changes', words: ['Promotion, new job, another goal, other hours.'] },
  { path: '/decide/place', name: 'Is this the right place?', words: ['Chief, company, stay or go, check.'] },
  { path: '/decide/journal', name: 'Journal', words: ['Stay or go, mood, private, write.'] },
  { path: '/one-on-ones/history', name: 'One-on-ones held', words: ['Minutes, decisions, earlier meetings.'] },
  {
    path: '/one-on-ones/calibrate',
    name: 'Calibration',
    words: ['One-on-ones, agreed levels, manager’s view, differences, compare ratings.'],
  },
  {
    path: '/one-on-ones/manager-rates',
    name: 'Let your manager rate',
    words: ['One-on-ones, hand over, manager’s view, second opinion.'],
  },
  { path: '/impact/new', name: 'New impact entry', words: ['Log, write down, value, what changed, translate.'] },
  {
    path: '/documents/case',
    name: 'Case for promotion',
    words: ['Documents, PDF, promotion, proof per requirement, ready for the next rung.'],
  },
  { path: '/library/rungs', name: 'Rungs side by side', words: ['Library, compare, ladder, requirements.'] },
  { path: '/library/artifacts', name: 'Artifacts', words: ['Library, portfolio, proof, documents to show.'] },
  { path: '/library/phrasebook', name: 'Phrasebook', words: ['Library, jargon, executive words, translate.'] },
  { path: '/one-on-ones/list', name: 'Rolling list', words: ['One-on-ones, talk about, promised, actions of both.'] },
  { path: '/documents/roadmap', name: 'Roadmap as a document', words: ['PDF, Markdown, print, team, weeks.'] },
  { path: '/roadmap/request', name: 'Requests', words: ['Roadmap, weigh an urgent request, displacement card.'] },
  { path: '/framework', name: 'Your framework', words: ['Edit, import, export, own skills, rungs and actions.'] },
]
