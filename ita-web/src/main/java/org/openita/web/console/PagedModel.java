package org.openita.web.console;

import java.util.List;
import java.util.Map;
import org.openita.common.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows that are read page by page as a table shows them. */
abstract class PagedModel<T> extends LazyDataModel<T> {

  private static final long serialVersionUID = 1L;

  /** One page of the rows. */
  abstract Page<T> page(int page, int size);

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) page(0, 1).total();
  }

  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
    var page = page(first / size, size);
    setRowCount((int) page.total());
    return page.items();
  }
}
