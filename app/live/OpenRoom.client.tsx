'use client';
// Opens a room, goes on with the one this browser hosts, or takes one over by its recovery link.
import { useEffect, useState } from 'react';
import { DrawnNode } from '@/components/live/DrawnNode';
import { hosted, windowName } from '@/components/live/run/hostHere';
import { qrPicture } from '@/components/live/run/qrPicture';
import { readRecovery, recoveryFault, wrongLink, type Recovery } from '@/components/live/run/recoveryLink';
import { calls } from '@/components/live/run/roomCalls';
import { shownCode, spokenCode } from '@/components/live/run/roomCode';
import { TakeOver } from './TakeOver.client';

interface Opened {
  code: string;
  /** Shown once, here or at the desk. */
  link: string | null;
}

export function OpenRoom() {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [busy, setBusy] = useState(true);
  const [fault, setFault] = useState('');

  function say(problem: unknown) {
    setFault(problem instanceof Error ? problem.message : 'That did not work. Please try again.');
  }

  useEffect(() => {
    const link = readRecovery(location.hash);
    if (link) {
      // The link is not left in the address, where the next one at this computer would find it.
      history.replaceState(null, '', location.pathname);
      void recover(link).then(setFault);
      return;
    }
    // One that was cut off on its way here.
    const isPart = location.hash.includes('.');
    const kept = hosted.room();
    // eslint-disable-next-line react-hooks/set-state-in-effect -- what this browser keeps is known in the browser alone
    if (isPart) setFault(wrongLink);
    if (kept) setOpened({ code: kept, link: null });
    setBusy(false);
  }, []);

  async function recover({ code, token }: Recovery): Promise<string> {
    setBusy(true);
    try {
      await calls.recover(code, token, windowName());
      hosted.keep(code);
      setOpened({ code, link: null });
      return '';
    } catch (problem) {
      return recoveryFault(problem);
    } finally {
      setBusy(false);
    }
  }

  async function open() {
    setBusy(true);
    setFault('');
    try {
      const { code, recovery } = await calls.openRoom();
      hosted.keep(code, recovery);
      setOpened({ code, link: null });
    } catch (problem) {
      say(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <div role="status">
        {opened && (
          <>
            <p>Your room is open. Its code:</p>
            <p className="live-code">
              <span aria-hidden="true">{shownCode(opened.code)}</span>
              <span className="sr-only">{spokenCode(opened.code)}</span>
            </p>
          </>
        )}
      </div>
      {opened ? (
        <>
          <p>
            <a className="room-button" href="/present">
              Open the slides
            </a>
          </p>
          <p>
            <a href={`/live/desk/${opened.code}`}>The desk</a> has the counts, the questions and the switches of the room.{' '}
            <a href={`/live/wall/${opened.code}`}>The wall</a> can stand on another computer.
          </p>
          {opened.link ? (
            <div className="desk-recovery">
              <DrawnNode node={qrPicture(opened.link, 'QR code of the recovery link')} />
              <p>
                Open this on another computer to take the room there. It is shown once: print this page or take a picture now, and show it to nobody.
                <br />
                <code>{opened.link}</code>
              </p>
            </div>
          ) : (
            hosted.hasRecovery(opened.code) && (
              <p>
                <button type="button" className="room-button room-ruled" onClick={() => setOpened({ ...opened, link: hosted.takeRecovery(opened.code) })}>
                  Show the recovery link, once
                </button>
              </p>
            )
          )}
          <p>
            <button
              type="button"
              className="room-button room-ruled"
              onClick={() => {
                hosted.forget();
                setOpened(null);
              }}
            >
              Forget this room here, and open another
            </button>
          </p>
        </>
      ) : (
        <p>
          <button type="button" className="room-button" disabled={busy} onClick={() => void open()}>
            Open a room
          </button>
        </p>
      )}
      <p className="room-fault" role="alert">
        {fault}
      </p>
      {!opened && <TakeOver busy={busy} recover={recover} />}
    </>
  );
}
