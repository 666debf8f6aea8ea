package org.openita.linkcheck;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.IntStream;

/** Divides the hosts of a run among threads: each has whole hosts. */
@Named("linkPartitions")
@Dependent
public class LinkPartitions implements PartitionMapper {

  @Inject private LinkSettings settings;

  @Inject
  @BatchProperty(name = "run")
  private String run;

  @Override
  public PartitionPlan mapPartitions() {
    int partitions = settings.partitions();
    var plan = new PartitionPlanImpl();
    plan.setPartitions(partitions);
    plan.setThreads(partitions);
    plan.setPartitionProperties(
        IntStream.range(0, partitions)
            .mapToObj(
                number -> {
                  var properties = new Properties();
                  properties.setProperty("run", run);
                  properties.setProperty("partition", String.valueOf(number));
                  properties.setProperty("partitions", String.valueOf(partitions));
                  return properties;
                })
            .toArray(Properties[]::new));
    return plan;
  }
}
