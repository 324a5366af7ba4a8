// What can be wrong in what a class is asked: what it names, its numbers, options that are alike.
import { changed, type FaultCase } from './faultCase';

const room = 'room.yaml';
const lessons = 'lessons.yaml';
const inRoom = (line: number, id: string, message: string) => `content/room.yaml:${line} · question "${id}"${message}`;
export const roomFaults: FaultCase[] = [
  {
    rule: 'the file is missing',
    edit: { file: room, remove: true },
    faults: ['content/room.yaml · the file is missing: add it, with a list of questions or [] for none'],
  },
  changed('a field is unknown', room, '  chapter: background', '  chaptre: background', inRoom(5, 'moved-background', ': "chaptre" is not a field (did you mean "chapter"?)')),
  changed('the kind is unknown', room, 'kind: exit', 'kind: exam', inRoom(9, 'exit', ': "kind" must be one of "poll", "moved", "exit" (it is "exam")')),
  changed('an id stands twice', room, 'id: exit', 'id: moved-background', inRoom(8, 'moved-background', ': this id stands already in line 3: give one of them another')),
  changed('the chapter is unknown', room, 'chapter: background', 'chapter: backgruond', inRoom(5, 'moved-background', ': unknown chapter "backgruond" (did you mean "background"?)')),
  changed('a fact is unknown', room, '[signed, exchanges-2017]', '[singed, exchanges-2017]', inRoom(6, 'moved-background', ': unknown fact "singed" (did you mean "signed"?)')),
  changed('a fact is named twice', room, '[signed, exchanges-2017]', '[signed, signed]', inRoom(6, 'moved-background', ': fact "signed" is named twice: name another')),
  changed('there is one fact alone', room, '[signed, exchanges-2017]', '[signed]', inRoom(6, 'moved-background', ': "facts" must name two to four facts')),
  changed('two options are alike', room, '[Surer, As sure, Less sure]', '[Surer, As sure, surer.]', inRoom(11, 'exit', ': "surer." is option 1 again: give another')),
  changed('there is one option alone', room, '[Surer, As sure, Less sure]', '[Surer]', inRoom(11, 'exit', ': "options" must have two to four entries')),
  changed('a number stands in no fact', room, 'How sure are you now?', 'How sure are you, from 1 to 5?',
    inRoom(10, 'exit', ': "1" stands in no fact cited here: cite one that holds it, or write {its-fact-id}'),
    inRoom(10, 'exit', ': "5" stands in no fact cited here: cite one that holds it, or write {its-fact-id}')),
  {
    rule: 'votes of a discussion question are alike',
    edit: { file: lessons, find: '    - ask: Was the pact used?\n', put: "    - ask: Was the pact used?\n      vote: ['Yes', 'yes']\n" },
    faults: ['content/lessons.yaml:23 · lesson "background", question 2: "yes" is option 1 again: give another'],
  },
  {
    rule: 'a vote has one answer alone',
    edit: { file: lessons, find: '    - ask: Was the pact used?\n', put: "    - ask: Was the pact used?\n      vote: ['Yes']\n" },
    faults: ['content/lessons.yaml:23 · lesson "background": "questions.1.vote" must have 2 to 4 entries'],
  },
];
