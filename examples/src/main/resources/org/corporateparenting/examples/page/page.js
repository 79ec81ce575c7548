(function () {
  "use strict";

  var WIDE = 900;
  var ONE_LEGEND_ROW = 640;
  // What tells the answers apart where colours do not: a pattern each, white on the colour.
  var PATTERNS = {
    "met": { color: "transparent" },
    "met-late": stripes(Math.PI / 4, 3, 5),
    "not-yet-due": { symbol: "circle", symbolSize: 0.6, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0] },
    "overdue": { symbol: "rect", symbolSize: 1, dashArrayX: [[5, 5], [0, 5, 5, 0]], dashArrayY: [5, 0] },
    "not-applicable": stripes(0, 1, 7),
    "not-determinable": stripes(-Math.PI / 4, 1.5, 4)
  };
  var root = document.documentElement;
  root.classList.add("js");

  function stripes(rotation, line, gap) {
    return { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [line, gap], rotation: rotation };
  }

  function pattern(slug) {
    return Object.assign({ color: "rgba(255, 255, 255, 0.5)" }, PATTERNS[slug]);
  }

  function cells(row) { return Array.prototype.slice.call(row.cells); }

  // The table is the one source of a chart: series are its columns of answers, categories its rows.
  function read(table) {
    var heads = cells(table.tHead.rows[0]);
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    var number = function (cell) { return Number(cell.textContent.replace(/[^0-9]/g, "")); };
    var series = heads.map(function (head, column) {
      return {
        slug: head.dataset.answer,
        name: head.textContent.trim(),
        data: rows.map(function (row) { return number(row.cells[column]); })
      };
    });
    return {
      names: rows.map(function (row) { return row.cells[0].textContent.trim(); }),
      shorts: rows.map(function (row) { return row.dataset.short; }),
      series: series.filter(function (one) { return one.slug && one.data.some(function (n) { return n > 0; }); })
    };
  }

  function bars(figures) {
    var styles = getComputedStyle(root);
    return figures.series.map(function (one) {
      return {
        type: "bar", stack: "all", name: one.name, data: one.data, barMaxWidth: 26,
        itemStyle: {
          color: styles.getPropertyValue("--" + one.slug).trim(), decal: pattern(one.slug),
          borderColor: "#fff", borderWidth: 0.5
        }
      };
    });
  }

  function options(box, figures) {
    var across = box.dataset.chart === "across";
    var wide = box.clientWidth >= WIDE;
    var category = {
      type: "category", data: wide ? figures.names : figures.shorts, inverse: across,
      axisLabel: across ? { width: wide ? 300 : 90, overflow: "truncate", interval: 0 } : { hideOverlap: true },
      axisTick: { show: false }
    };
    var value = { type: "value", minInterval: 1, splitNumber: wide ? 6 : 4 };
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      aria: {
        enabled: true,
        label: { description: box.parentNode.querySelector("figcaption").textContent + ". The figures are in the table that follows." },
        decal: { show: true }
      },
      legend: { top: 0, left: 0, itemWidth: 26, itemHeight: 16, textStyle: { color: "#1b2430" } },
      tooltip: { trigger: "axis", axisPointer: { type: "shadow" }, confine: true },
      grid: { top: box.clientWidth >= ONE_LEGEND_ROW ? 40 : 84, left: 8, right: 16, bottom: 8, containLabel: true },
      xAxis: across ? value : category,
      yAxis: across ? category : value,
      series: bars(figures)
    };
  }

  // A measure over time: its values with a line, and what they are held against as lines of their own kinds.
  function lines(box) {
    var table = document.getElementById(box.dataset.table);
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    var styles = getComputedStyle(root);
    var colors = ["--not-yet-due", "--overdue", "--met", "--not-determinable", "--met-late"];
    var value = function (cell) { return cell.dataset.value === "" ? null : Number(cell.dataset.value); };
    var heads = cells(table.tHead.rows[0]).map(function (head, column) { return { head: head, column: column }; })
      .filter(function (one) { return one.head.dataset.series; });
    return heads.map(function (one, i) {
      var own = one.head.dataset.series === "value";
      return {
        type: "line", name: one.head.textContent.trim(), connectNulls: false,
        symbol: own ? "circle" : "none", symbolSize: 8,
        itemStyle: { color: styles.getPropertyValue(colors[i % colors.length]).trim() },
        lineStyle: { width: own ? 3 : 2, type: own ? "solid" : i === 1 ? "dashed" : [2, 2 * i] },
        data: rows.map(function (row) {
          var failed = own && row.dataset.outside === "true";
          return { value: value(row.cells[one.column]), symbol: failed ? "triangle" : undefined, symbolSize: failed ? 14 : undefined };
        })
      };
    });
  }

  function lineOptions(box) {
    var table = document.getElementById(box.dataset.table);
    var names = Array.prototype.map.call(table.tBodies[0].rows, function (row) { return row.cells[0].textContent.trim(); });
    var all = options(box, { names: names, shorts: names, series: [] });
    all.yAxis.scale = true;
    all.yAxis.minInterval = 0;
    all.xAxis.boundaryGap = true;
    all.tooltip.axisPointer = { type: "line" };
    all.aria.decal = { show: false };
    all.series = lines(box);
    return all;
  }

  function drawLines(box) {
    box.style.height = "300px";
    var chart = echarts.init(box, null, { renderer: "svg" });
    chart.setOption(lineOptions(box));
    new ResizeObserver(function () {
      if (matchMedia("print").matches) { return; }
      chart.resize();
      chart.setOption(lineOptions(box));
    }).observe(box);
  }

  function draw(box) {
    if (box.dataset.chart === "lines") { drawLines(box); return; }
    var figures = read(document.getElementById(box.dataset.table));
    if (!figures.series.length) { box.hidden = true; return; }
    box.style.height = (box.dataset.chart === "across" ? 130 + 30 * figures.names.length : 360) + "px";
    var chart = echarts.init(box, null, { renderer: "svg" });
    chart.setOption(options(box, figures));
    new ResizeObserver(function () {
      if (matchMedia("print").matches) { return; }
      chart.resize();
      chart.setOption(options(box, figures));
    }).observe(box);
  }

  var buttons = document.querySelectorAll("[data-show]");
  var rows = document.querySelectorAll("#duties tr[data-answer]");

  function show(button) {
    var answer = button.dataset.show;
    var shown = 0;
    buttons.forEach(function (other) { other.setAttribute("aria-pressed", String(other === button)); });
    rows.forEach(function (row) {
      row.hidden = answer !== "all" && row.dataset.answer !== answer;
      shown += row.hidden ? 0 : 1;
    });
    document.querySelectorAll("#duties .duty").forEach(function (duty) {
      var some = duty.querySelector("tr[data-answer]:not([hidden])");
      var details = duty.querySelector("details");
      duty.hidden = answer !== "all" && !some;
      if (details) { details.open = answer !== "all" && Boolean(some); }
    });
    document.querySelectorAll("#duties .family").forEach(function (family) {
      var some = family.querySelector(".duty:not([hidden])");
      family.hidden = !some;
      family.open = answer !== "all" && Boolean(some);
    });
    say(shown);
  }

  function say(shown) {
    document.getElementById("shown").textContent = "Showing " + shown + " of " + rows.length + " rows.";
  }

  // Paper cannot be unfolded and has a width of its own: open all but long lists and let the charts scale to print, and undo it.
  var unfolded = [];
  addEventListener("beforeprint", function () {
    document.querySelectorAll(".chart svg").forEach(function (svg) {
      svg.setAttribute("viewBox", "0 0 " + svg.getAttribute("width") + " " + svg.getAttribute("height"));
    });
    unfolded = Array.prototype.slice.call(document.querySelectorAll("details:not([open]):not(.long-list)"));
    unfolded.forEach(function (details) { details.open = true; });
  });
  addEventListener("afterprint", function () {
    unfolded.forEach(function (details) { details.open = false; });
    document.querySelectorAll(".chart svg").forEach(function (svg) { svg.removeAttribute("viewBox"); });
  });

  buttons.forEach(function (button) { button.addEventListener("click", function () { show(button); }); });
  say(rows.length);
  document.querySelectorAll("[data-chart]").forEach(draw);
})();
