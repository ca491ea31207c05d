/** What can be left out of the papers for a one-on-one, in their order. */

export const PACKET_SECTIONS = [
  { id: 'agenda', name: 'Agenda' },
  { id: 'since', name: 'Since last time' },
  { id: 'views', name: 'Where we see different levels' },
  { id: 'asks', name: 'What I ask of my manager' },
  { id: 'next', name: 'What comes next in the plan' },
] as const
export type PacketSectionId = (typeof PACKET_SECTIONS)[number]['id']

export const MINUTES_SECTIONS = [
  { id: 'decisions', name: 'Decisions' },
  { id: 'actions', name: 'Actions' },
  { id: 'talk', name: 'What was talked about' },
  { id: 'missed', name: 'What was not reached' },
  { id: 'accepted', name: 'Accepted by' },
] as const
export type MinutesSectionId = (typeof MINUTES_SECTIONS)[number]['id']

export const GUIDE_SECTIONS = [
  { id: 'reading', name: 'How to read this plan' },
  { id: 'questions', name: 'Five questions to ask' },
  { id: 'asked', name: 'What you are asked to do' },
  { id: 'terms', name: 'Terms used in it, and around it' },
] as const
export type GuideSectionId = (typeof GUIDE_SECTIONS)[number]['id']
