/* Indonesian wording for ECharts; load it after vendor/echarts.min.js and before charts.js. */
(function () {
  'use strict';
  if (!window.echarts) return;
  window.echarts.registerLocale('ID', {
    time: {
      month: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
      monthAbbr: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
      dayOfWeek: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
      dayOfWeekAbbr: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
    },
    legend: { selector: { all: 'Semua', inverse: 'Balik' } },
    toolbox: {
      brush: { title: { rect: 'Pilih kotak', polygon: 'Pilih bebas', lineX: 'Pilih mendatar', lineY: 'Pilih tegak', keep: 'Pertahankan pilihan', clear: 'Hapus pilihan' } },
      dataView: { title: 'Lihat data', lang: ['Lihat data', 'Tutup', 'Segarkan'] },
      dataZoom: { title: { zoom: 'Perbesar', back: 'Batalkan perbesaran' } },
      magicType: { title: { line: 'Ganti ke garis', bar: 'Ganti ke batang', stack: 'Tumpuk', tiled: 'Jajarkan' } },
      restore: { title: 'Pulihkan' },
      saveAsImage: { title: 'Simpan sebagai gambar', lang: ['Klik kanan untuk menyimpan gambar'] },
    },
    series: {
      typeNames: {
        pie: 'diagram lingkaran', bar: 'diagram batang', line: 'diagram garis', scatter: 'diagram titik', effectScatter: 'diagram titik beriak',
        radar: 'diagram radar', tree: 'diagram pohon', treemap: 'peta pohon', boxplot: 'diagram kotak', candlestick: 'diagram lilin', k: 'diagram lilin',
        heatmap: 'peta panas', map: 'peta', parallel: 'diagram koordinat sejajar', lines: 'diagram garis', graph: 'diagram hubungan', sankey: 'diagram Sankey',
        funnel: 'diagram corong', gauge: 'diagram pengukur', pictorialBar: 'diagram batang bergambar', themeRiver: 'diagram aliran', sunburst: 'diagram cincin bertingkat',
        custom: 'diagram khusus', chart: 'diagram',
      },
    },
    aria: {
      general: { withTitle: 'Diagram tentang "{title}"', withoutTitle: 'Diagram' },
      series: {
        single: { prefix: '', withName: ' berupa {seriesType} bernama {seriesName}.', withoutName: ' berupa {seriesType}.' },
        multiple: {
          prefix: '. Terdiri atas {seriesCount} rangkaian data.',
          withName: ' Rangkaian {seriesId} berupa {seriesType} untuk {seriesName}.',
          withoutName: ' Rangkaian {seriesId} berupa {seriesType}.',
          separator: { middle: '', end: '' },
        },
      },
      data: {
        allData: 'Datanya: ', partialData: '{displayCnt} data pertama: ',
        withName: '{name} sebanyak {value}', withoutName: '{value}',
        separator: { middle: ', ', end: '. ' },
      },
    },
  });
})();
