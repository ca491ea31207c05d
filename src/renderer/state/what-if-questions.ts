import { useEffect, useState } from 'react'
import { askOwnWorker } from './own-workers.ts'
import { answerWhatIf, type WhatIfAnswers, type WhatIfKind, type WhatIfQuestion } from './what-if-answers.ts'

/**
 * The answer, and whether it is about this very question: the one before stands until the new one is there, so that a
 * card does not blink. The question has to stay the same object while it stays the same.
 */
export function useWhatIfAnswer<Asked extends WhatIfKind>(
  question: WhatIfQuestion<Asked> | undefined,
): { readonly answer: WhatIfAnswers[Asked] | undefined; readonly isCurrent: boolean } {
  const [known, setKnown] = useState<{
    readonly question: WhatIfQuestion<Asked>
    readonly answer: WhatIfAnswers[Asked]
  }>()
  useEffect(() => {
    if (!question) return undefined
    return askBeside(question, (answer) => setKnown({ question, answer: answer as WhatIfAnswers[Asked] }))
  }, [question])
  const isSameProfile = question !== undefined && known?.question.profile.id === question.profile.id
  return { answer: isSameProfile ? known?.answer : undefined, isCurrent: known?.question === question }
}

/** Beside the page; where no worker starts, here when the page is idle. */
function askBeside(question: WhatIfQuestion, done: (answer: WhatIfAnswers[WhatIfKind]) => void): () => void {
  return askOwnWorker('whatIf', question, done, () => {
    const waiting = requestIdleCallback(() => done(answerWhatIf(question)))
    return () => cancelIdleCallback(waiting)
  })
}
