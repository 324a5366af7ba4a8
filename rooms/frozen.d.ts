// The shape of what scripts/freezeRoomQuestions.mjs writes before the build; a fresh checkout has the types without the file.
declare module '@/.frozen/roomQuestions.json' {
  const questions: import('@/rooms/wire').RoomQuestion[];
  export default questions;
}
