// What goes on paper: everything, or the student's sheet. Two radio buttons that the style sheet reads, without a script.

export function PaperChoice() {
  return (
    <fieldset className="paper-choice no-print">
      <legend>On paper</legend>
      <label>
        <input type="radio" name="paper" id="paper-teacher" defaultChecked /> With the answers
      </label>
      <label>
        <input type="radio" name="paper" id="paper-student" /> Without them, with room to write
      </label>
    </fieldset>
  );
}
