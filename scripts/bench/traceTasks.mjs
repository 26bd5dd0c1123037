// The tasks of a page's main thread while something runs, as Chromium traces them: by the clock, and by the processor's time, which other programs do not lengthen.

const TASK = 'ThreadControllerImpl::RunTask';

/** `work` runs meanwhile. Durations in ms, the longest first. */
export async function traceTasks(session, work) {
  await session.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig: { includedCategories: ['toplevel'] } });
  const result = await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  const { stream } = await complete;
  const { traceEvents } = JSON.parse(await readStream(session, stream));
  const tasks = busiest(traceEvents);
  const longest = (name) => tasks.map((event) => (event[name] ?? 0) / 1000).sort((one, other) => other - one);
  return { result, wall: longest('dur'), processor: longest('tdur') };
}

/** Of the page's processes, its own main thread is the one that works most. */
function busiest(events) {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const lists = mains.map(({ pid, tid }) => events.filter((event) => event.name === TASK && event.pid === pid && event.tid === tid));
  const total = (list) => list.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return lists.sort((one, other) => total(other) - total(one))[0] ?? [];
}

async function readStream(session, handle) {
  const chunks = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: 1 << 20 });
    chunks.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) return Buffer.concat(chunks).toString('utf8');
  }
}
