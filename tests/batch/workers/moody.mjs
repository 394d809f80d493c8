// A worker that does what its input's name says.
export default async function work({ name, started }) {
  if (started) Atomics.store(started, 0, BigInt(Date.now()))
  if (name === 'hang') for (;;);
  if (name === 'crash') process.exit(3)
  if (name === 'throw') throw new Error('out of ideas\nsecond line')
  if (name === 'eat') {
    const eaten = []
    for (;;) eaten.push(new Array(1000).fill(eaten.length))
  }
  if (name === 'swell') {
    const eaten = []
    for (;;) eaten.push(Buffer.alloc(2 ** 20, 1))
  }
  return { made: [{ suffix: '', text: name }], notices: [] }
}
