package org.openita.web.console;

import java.util.List;
import java.util.Map;
import org.openita.common.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows that are read page by page as a table shows them. */
abstract class PagedModel<T> extends LazyDataModel<T> {

  /** Rows of a page of a table. */
  static final int ROWS = 25;

  private static final long serialVersionUID = 1L;

  private transient Page<T> latest;

  /** One page of the rows. */
  abstract Page<T> page(int page, int size);

  /** Counts by reading the first page, which is the one that is shown as a rule. */
  @Override
  public int count(Map<String, FilterMeta> filters) {
    if (latest == null) {
      latest = page(0, ROWS);
    }
    return (int) latest.total();
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
    if (latest == null || latest.page() != first / size || latest.size() != size) {
      latest = page(first / size, size);
    }
    setRowCount((int) latest.total());
    return latest.items();
  }
}
