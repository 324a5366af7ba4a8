// A host's page in step with its room, with the one way to command it.
import { useEffect, useRef, useState } from 'react';
import { openHostLine, type HostLine } from '@/components/live/run/hostLine';
import type { LineNow } from '@/components/live/run/roomLine';
import { nothingShown, shareShow, type SharedShow, type WallShow } from '@/components/live/run/wallShow';
import type { HostCommand, HostState } from '@/rooms/wire';

export interface HostRoom {
  now: LineNow<HostState>;
  show: WallShow;
  /** What the server refused last, in a sentence. */
  fault: string;
  command: (command: HostCommand) => void;
  setShow: (change: Partial<WallShow>) => void;
  again: () => void;
}

export function useHostRoom(code: string): HostRoom {
  const [now, setNow] = useState<LineNow<HostState>>({ state: null, reach: 'joining', heardAt: 0 });
  const [show, setShow] = useState<WallShow>(nothingShown);
  const [fault, setFault] = useState('');
  const line = useRef<HostLine | null>(null);
  const shared = useRef<SharedShow | null>(null);
  useEffect(() => {
    if (!code) return;
    const [opened, channel] = [openHostLine(code, setNow), shareShow(code, false, setShow)];
    line.current = opened;
    shared.current = channel;
    return () => {
      opened.close();
      channel.close();
    };
  }, [code]);
  return {
    now,
    show,
    fault,
    command: (command) => void line.current?.command(command).then(setFault),
    setShow: (change) => shared.current?.set(change),
    again: () => line.current?.again(),
  };
}
