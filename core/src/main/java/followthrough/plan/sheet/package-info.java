/** Action plans out of spreadsheets and Word tables, and into a spreadsheet. Pure: knows no database and no page. */
@NullMarked
@NamedInterface("sheet")
package followthrough.plan.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
