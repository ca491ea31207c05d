/** Something that can matter at work, and how each way meets it. */
export interface ValueCard {
  readonly id: string
  readonly name: string
  readonly meaning: string
  /** Which way usually gives more of it; `both` where it depends on the place and not on the way. */
  readonly more: 'expert' | 'leader' | 'both'
  readonly expert: string
  readonly leader: string
}

/** Sixteen cards, half of them open or even: a sort that can only end one way is not a question. */
export const VALUE_CARDS: readonly ValueCard[] = [
  {
    id: 'craft',
    name: 'Craft',
    meaning: 'Getting better at the work itself, and seeing it in what I build.',
    more: 'expert',
    expert: 'Your own design stays in your hands, and it gets harder every year.',
    leader: 'The craft becomes getting others to do it well; your own hands get fewer hours.',
  },
  {
    id: 'deep-time',
    name: 'Long stretches of thought',
    meaning: 'Half a day on one problem, without a meeting in it.',
    more: 'expert',
    expert: 'Possible most weeks, because reviews and consulting can be gathered on set days.',
    leader: 'Rare: the week is cut by people who need a decision from you.',
  },
  {
    id: 'growing-people',
    name: 'Seeing people grow',
    meaning: 'Somebody can do alone what they could not do a year ago, and I had a part in it.',
    more: 'leader',
    expert: 'Through mentoring and reviews, with those who come to you.',
    leader: 'It is the job: their goals, their reviews and their next step are yours to answer for.',
  },
  {
    id: 'say-in-direction',
    name: 'A say in direction',
    meaning: 'Being in the room where it is settled what is done and what is left alone.',
    more: 'leader',
    expert: 'Heard where it is technical; business priorities arrive settled.',
    leader: 'You trade off the work of the team, and later of the function.',
  },
  {
    id: 'clear-result',
    name: 'A result I can point at',
    meaning: 'At the end of the month it is plain what I made.',
    more: 'expert',
    expert: 'A pattern, a migration, a failure that no longer happens.',
    leader: 'The result is the team’s; your part in it is seldom visible from outside.',
  },
  {
    id: 'reach',
    name: 'Reach',
    meaning: 'What I do changes the work of many people.',
    more: 'both',
    expert: 'Through designs that several teams build on.',
    leader: 'Through what a team works on and how a budget is spent.',
  },
  {
    id: 'calm',
    name: 'A calm week',
    meaning: 'Few surprises, and evenings that are mine.',
    more: 'both',
    expert: 'Calm between releases; the worst incidents still find you.',
    leader: 'Calm is something you build, and people’s troubles keep no calendar.',
  },
  {
    id: 'being-asked',
    name: 'Being the one who is asked',
    meaning: 'Others want my judgment before they commit.',
    more: 'both',
    expert: 'On architecture, data and tools, from teams you do not belong to.',
    leader: 'On people, money and order of work, by those above and beside you.',
  },
  {
    id: 'new-things',
    name: 'New things to learn',
    meaning: 'A year without something new is a lost year.',
    more: 'both',
    expert: 'New technology, ahead of everybody else.',
    leader: 'New fields: finance, hiring, how other functions are run.',
  },
  {
    id: 'own-hours',
    name: 'A say over my hours',
    meaning: 'When and where I work is mostly mine to settle.',
    more: 'expert',
    expert: 'Most of the work can be moved; few wait for you at nine.',
    leader: 'Your calendar belongs in part to the people you answer for.',
  },
  {
    id: 'money-responsibility',
    name: 'Answering for money',
    meaning: 'I want a figure with my name on it.',
    more: 'leader',
    expert: 'You shape the large purchases; somebody else signs.',
    leader: 'First a budget line, then the budget, later a pipeline target.',
  },
  {
    id: 'belonging',
    name: 'A team of my own',
    meaning: 'The same few people, through good and bad quarters.',
    more: 'leader',
    expert: 'You work with many teams and belong a little to each.',
    leader: 'You hire them, keep them and let some of them go.',
  },
  {
    id: 'fairness',
    name: 'Fair dealing',
    meaning: 'People get what was promised, and decisions can be explained.',
    more: 'both',
    expert: 'You write the rules that hold for everybody, exceptions included.',
    leader: 'You make the promises, and have to bring the bad news yourself.',
  },
  {
    id: 'recognition',
    name: 'Recognition beyond the company',
    meaning: 'People in the field know my work.',
    more: 'both',
    expert: 'Talks, release notes and patterns under your name.',
    leader: 'Results of a company, told on stages and in the press further up.',
  },
  {
    id: 'customers',
    name: 'Nearness to customers',
    meaning: 'I hear from the people who buy, and it changes what I do.',
    more: 'leader',
    expert: 'Mostly through data, and sometimes through a user test.',
    leader: 'From director on you meet them in person and speak for them.',
  },
  {
    id: 'a-way-back',
    name: 'Doors that stay open',
    meaning: 'I can change my mind without starting over.',
    more: 'both',
    expert: 'A step to leading stays open as long as you practice a little of it.',
    leader: 'The way back to the keyboard gets longer with every year away from it.',
  },
]

export function findValueCard(id: string): ValueCard | undefined {
  return VALUE_CARDS.find((card) => card.id === id)
}

/** More than a handful that all matter most is no order of importance. */
export const MOST_VALUES = 5
