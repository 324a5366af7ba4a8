// What goes on paper: everything, or the student's sheet. Two radio buttons that the style sheet reads, without a script.

export function PaperChoice() {
  return (
    <fieldset className="paper-choice no-print">
      <legend>When you print this page</legend>
      <label>
        <input type="radio" name="paper" id="paper-teacher" defaultChecked /> Answers are printed
      </label>
      <label>
        <input type="radio" name="paper" id="paper-student" /> No answers, and room to write
      </label>
    </fieldset>
  );
}
