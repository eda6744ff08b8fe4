/** Asks until an answer will do, or the time is over; then throws what the last answer was. */
export const until = async <A>(ask: () => Promise<A>, will: (answer: A) => boolean, seconds = 30): Promise<A> => {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (will(answer)) return answer
    if (Date.now() > end) throw new Error(`not within ${seconds} s, last: ${JSON.stringify(answer).slice(0, 2000)}`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
