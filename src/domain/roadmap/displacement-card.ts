import { longDay, type Day } from '../calendar.ts'
import { capitalized, counted, cut, inWords, listed, listedAtMost, oneLine, sentence } from '../documents/wording.ts'
import type { DisplacementCard, Money } from '../profile/roadmap-record.ts'
import { brokenPromises, weeksMoved, type Displacement, type Move, type WeighableRequest } from './displacement.ts'
import { costOfDelay } from './money.ts'
import type { Roadmap } from './roadmap.ts'
import { dayWords, daysWords, moneyWords, weeksWords } from './words.ts'
import type { Weighing } from './weigh-request.ts'

type Way = DisplacementCard['ways'][number]

/** A card is read in a minute: beyond so many names the rest is counted. */
const MOST_NAMES = 4
/** Moves that are named one by one, the latest first. */
const MOST_MOVES = 12
const LONGEST = 900

/** The request against the roadmap, in words for somebody who has never seen the roadmap. */
export function displacementCard(
  roadmap: Roadmap,
  request: WeighableRequest,
  weighing: Weighing,
  today: Day,
): DisplacementCard {
  const { now } = weighing
  const say = new CardWords(roadmap, request, weighing, today)
  return {
    title: `If we add “${cut(request.title, 80)}” now`,
    lead: say.lead(),
    verdict: say.verdict(),
    moves: now.moves.slice(0, MOST_MOVES).map((move) => say.move(move)),
    stays: say.stays(),
    ways: say.ways(),
    criteria: request.criteria.map((criterion) => cut(criterion, LONGEST)),
    notes: say.notes(),
  }
}

class CardWords {
  private readonly roadmap: Roadmap
  private readonly request: WeighableRequest
  private readonly weighing: Weighing
  private readonly today: Day

  constructor(roadmap: Roadmap, request: WeighableRequest, weighing: Weighing, today: Day) {
    this.roadmap = roadmap
    this.request = request
    this.weighing = weighing
    this.today = today
  }

  lead(): string {
    const { by, wantedBy, personDays } = this.request
    const facts = [
      ...(by === '' ? [] : [`asked for by ${cut(by, 80)}`]),
      wantedBy === undefined ? 'no day wanted' : `wanted by ${longDay(wantedBy)}`,
      `about ${daysWords(personDays)} of work`,
    ]
    return capitalized(`${facts.join(', ')}.`)
  }

  verdict(): string {
    const { now } = this.weighing
    const ready = `Ready by ${this.day(now.request.readyOn)}`
    const late = this.lateWords()
    if (now.moves.length === 0) {
      const none =
        this.roadmap.rows.length === 0
          ? 'There is nothing on the roadmap that it could move.'
          : 'Nothing on the roadmap moves.'
      return [none, late || `${ready}.`].join(' ')
    }
    const later = now.moves.filter(({ weeksLater }) => weeksLater > 0)
    const furthest = Math.max(...now.moves.map(({ weeksLater }) => weeksLater))
    const all = inWords(this.roadmap.rows.length)
    const shift =
      later.length === 0
        ? `${capitalized(inWords(now.moves.length))} of ${all} agreed ${now.moves.length === 1 ? 'items starts' : 'items start'} later, but everything is ready when it was agreed.`
        : `${capitalized(inWords(later.length))} of ${all} agreed ${later.length === 1 ? 'items comes' : 'items come'} later, ${later.length === 1 ? 'by' : 'the furthest by'} ${weeksWords(furthest)}.`
    return [late || `${ready}.`, shift, this.promiseWords(), this.costWords()].filter((text) => text !== '').join(' ')
  }

  private lateWords(): string {
    const { now } = this.weighing
    if (now.inTime !== false || this.request.wantedBy === undefined) return ''
    return `Even first in line it is ready by ${this.day(now.request.readyOn)}, after the day it is wanted.`
  }

  private promiseWords(): string {
    const broken = this.weighing.now.moves.filter(({ breaksPromise }) => breaksPromise)
    if (broken.length === 0) return ''
    const names = listedAtMost(
      broken.map(({ item }) => `${cut(item.title, 60)} (${item.due === undefined ? '' : this.day(item.due)})`),
      MOST_NAMES,
    )
    return broken.length === 1
      ? `It breaks a promised day: ${names}.`
      : `It breaks ${inWords(broken.length)} promised days: ${names}.`
  }

  private costWords(): string {
    const { costs, moves } = this.weighing.now
    const later = moves.filter(({ weeksLater }) => weeksLater > 0)
    if (later.length === 0) return ''
    const silent = later.filter(({ cost }) => cost === undefined).length
    if (silent === later.length) return 'No value was entered for what comes later, so its cost is not known.'
    const rest =
      silent === 0 ? '' : ` For ${silent === 1 ? 'one item' : `${inWords(silent)} items`} no value was entered.`
    return `The delay costs about ${moneyList(costs)} in the value that was entered.${rest}`
  }

  move({ item, before, after, weeksLater, cost, breaksPromise }: Move): DisplacementCard['moves'][number] {
    const means = [
      weeksLater === 0 ? `Starts ${weeksWords(after.starts - before.starts)} later, ready as agreed.` : '',
      breaksPromise && item.due !== undefined ? `Promised for ${this.day(item.due)}.` : '',
      weeksLater === 0 ? '' : cost ? `About ${moneyWords(cost)} not won.` : 'No value entered.',
      item.outcome === '' ? '' : `Waits: ${sentence(cut(item.outcome, 160))}`,
    ]
    return {
      title: oneLine(item.title),
      before: this.day(before.readyOn),
      after: this.day(after.readyOn),
      later: weeksLater === 0 ? 'not later' : `${weeksWords(weeksLater)} later`,
      means: means.filter((text) => text !== '').join(' '),
    }
  }

  stays(): string {
    const { stays, moves } = this.weighing.now
    const rest = moves.slice(MOST_MOVES)
    const most = Math.max(0, ...rest.map(({ weeksLater }) => weeksLater))
    const further =
      rest.length === 0
        ? ''
        : `${counted(rest.length, 'more item moves', 'more items move')}, by at most ${weeksWords(most)}.`
    if (stays.length === 0) return further
    const names = listedAtMost(
      stays.map(({ item }) => cut(item.title, 60)),
      MOST_NAMES,
    )
    return `${further} ${stays.length === 1 ? 'Stays' : 'Stay'} as agreed: ${names}.`.trim()
  }

  ways(): readonly Way[] {
    const { now, later, afterPromises, morePeople } = this.weighing
    const { personDays } = this.request
    const all = daysWords(personDays)
    return [
      ...(now.moves.length === 0 && !this.weighing.smaller ? [] : [this.smallerWay()]),
      ...(afterPromises ? [this.laterWay('After what is promised', afterPromises)] : []),
      ...(now.moves.length === 0 ? [] : [this.laterWay('Later', later)]),
      ...(morePeople
        ? [
            {
              decision: 'more-people' as const,
              name: 'More people',
              what: `${counted(morePeople.daysPerWeek, 'more day')} a week, ${this.day(this.monday(morePeople.from))} to ${this.day(this.roadmap.days.friday(morePeople.to))}`,
              effort: all,
              effect: `${effectWords(morePeople.displacement)}, ready by ${this.day(morePeople.displacement.request.readyOn)}`,
            },
          ]
        : []),
      {
        decision: 'not-now',
        name: 'Not now',
        what: 'The roadmap stays as it is',
        effort: '',
        effect: this.waitingWords(),
      },
    ]
  }

  private smallerWay(): Way {
    const { smaller, fitting, now } = this.weighing
    const way = { decision: 'smaller', name: 'Smaller first step' } as const
    if (smaller) {
      const { text, personDays, displacement } = smaller
      const effect = `${effectWords(displacement)}, ready by ${this.day(displacement.request.readyOn)}`
      return { ...way, what: cut(text, 200), effort: daysWords(personDays), effect }
    }
    const by = this.day(now.request.readyOn)
    if (fitting === 0)
      return { ...way, what: `No day is free until ${by}`, effort: '', effect: 'any first step moves something' }
    return {
      ...way,
      what: `A first step that fits in until ${by}`,
      effort: `up to ${daysWords(fitting)}`,
      effect: 'nothing moves',
    }
  }

  private laterWay(name: string, displacement: Displacement): Way {
    const { request } = displacement
    const weeks = request.ends - this.weighing.now.request.ends
    const cost = costOfDelay(this.request.value, weeks)
    const waits = weeks <= 0 ? '' : `, ${weeksWords(weeks)} after the earliest`
    const what = `Start ${this.day(this.monday(request.starts))}, ready by ${this.day(request.readyOn)}${waits}`
    const price = cost ? `; waiting costs about ${moneyWords(cost)}` : ''
    return {
      decision: 'later',
      name,
      what,
      effort: daysWords(this.request.personDays),
      effect: `${effectWords(displacement)}${price}`,
    }
  }

  private waitingWords(): string {
    const { waitingPerWeek } = this.weighing
    return waitingPerWeek
      ? `nothing moves; each week of waiting costs about ${moneyWords(waitingPerWeek)}`
      : 'nothing moves; no value was entered for the request'
  }

  notes(): readonly string[] {
    const { weeks, problems } = this.roadmap
    return [
      `The team has ${daysWords(weeks.usual)} a week for the roadmap; one item gets at most ${daysWords(weeks.perItem)}. Work in progress is not interrupted, and only what must move moves.`,
      'Days are Fridays: the end of the week in which the work is ready. Values are the team’s own numbers.',
      ...problems.map(({ message }) => `Incomplete: ${message}`),
    ]
  }

  private monday(week: number): Day {
    return this.roadmap.days.monday(week)
  }

  private day(day: Day): string {
    return dayWords(day, this.today)
  }
}

function effectWords(displacement: Displacement): string {
  const { moves, costs } = displacement
  if (moves.length === 0) return 'nothing moves'
  const broken = brokenPromises(displacement)
  const weeks = weeksMoved(displacement)
  return [
    `moves ${counted(moves.length, 'item')}${weeks === 0 ? '' : ` by ${weeksWords(weeks)} in all`}`,
    ...(broken === 0 ? [] : [`breaks ${counted(broken, 'promised day')}`]),
    ...(costs.length === 0 ? [] : [`costs about ${moneyList(costs)}`]),
  ].join(', ')
}

function moneyList(costs: readonly Money[]): string {
  return listed(costs.map(moneyWords))
}
