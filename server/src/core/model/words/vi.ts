/** Vietnamese planning words. */
import {sentences} from './sentences/vi.ts';
import type {Words} from './words.ts';

export const vi: Words = {
  ...sentences,
  written: {
    sections: 'Tiêu chí chấp nhận, Công việc, Định nghĩa hoàn thành, Mục tiêu sprint',
    priorities: 'Cao, Trung bình, Thấp',
    statuses: 'Cần làm, Đang làm, Đang kiểm tra, Bị chặn, Hoàn thành, Đã hủy',
    answers: 'Có, Không',
  },
  fields: {
    id: `
      ma, stt, ma so, ma us, ma task, ma cong viec, ma story, ma yeu cau, ma so us, ma hu, ma nhiem vu, ma chuc nang,
      so thu tu, id cong viec, ma ticket, ma backlog, ma pbi`,
    title: `
      ten, tieu de, cong viec, nhiem vu, tinh nang, yeu cau, chuc nang, ten cong viec, ten nhiem vu, ten task,
      noi dung, noi dung cong viec, hang muc, ten tinh nang, toi muon, cau chuyen nguoi dung, dau viec,
      mo ta cong viec, viec can lam, ten story, ten user story, hang muc cong viec, yeu cau chuc nang,
      cong viec can lam, chuc nang chinh, ten features, ten feature, ten chuc nang, ten yeu cau, ten hang muc,
      mo ta nhiem vu, mo ta task, mo ta user story, mo ta chuc nang, noi dung task, noi dung nhiem vu,
      hang muc backlog, yeu cau nguoi dung, tac vu, ten tac vu, mo ta ngan, tinh nang chinh, cau chuyen,
      muc cong viec, cong viec chi tiet, noi dung yeu cau, toi muon co the, chi tiet cong viec`,
    points: `
      diem, so diem, diem story, diem uoc tinh, diem us, diem so, uoc luong diem, diem uoc luong, do phuc tap diem,
      trong so, so point, so story point, diem sp, diem story point, diem phuc tap, uoc luong sp, uoc tinh sp,
      uoc luong story point, uoc tinh diem, so sp, diem no luc, diem user story, uoc luong theo diem`,
    estimate: `
      uoc luong, uoc tinh, thoi gian, so gio, gio, kich thuoc, thoi gian uoc tinh, uoc luong gio, thoi gian du kien,
      thoi gian thuc hien, so ngay, so gio uoc tinh, gio uoc tinh, uoc tinh thoi gian, uoc luong thoi gian,
      do phuc tap, no luc, gio cong, ngay cong, khoi luong, uoc tinh gio, thoi gian lam, tong so gio, du kien,
      uoc luong ngay, uoc tinh ngay, so ngay du kien, so gio du kien, thoi gian uoc luong,
      thoi gian hoan thanh du kien, gio du kien, ngay du kien, thoi luong uoc tinh, cong suc, thoi gian can thiet,
      man day, manday, man hour, gio lam viec, tong gio, khoi luong cong viec, uoc luong effort, kich co`,
    actual: 'thuc te, gio thuc te, thoi gian thuc te',
    status: `
      trang thai, tinh trang, tien do, trang thai hien tai, ket qua, hoan thanh, muc do hoan thanh,
      tinh trang cong viec, trang thai cong viec, da hoan thanh, trang thai us, tien do hien tai,
      trang thai thuc hien, tinh trang hien tai, tinh trang thuc hien, xong chua, hoan thanh chua, muc do,
      phan tram hoan thanh`,
    priority: `
      uu tien, do uu tien, muc do uu tien, muc uu tien, thu tu uu tien, do quan trong, muc do quan trong,
      uu tien moscow, do khan cap, muc khan cap, do uu tien moscow, cap do uu tien`,
    assignee: `
      nguoi phu trach, phu trach, nguoi thuc hien, nguoi lam, phan cong, chiu trach nhiem, nguoi duoc giao,
      nguoi dam nhan, nguoi dam nhiem, thanh vien, phu trach chinh, giao cho, duoc giao cho, nguoi chiu trach nhiem,
      thuc hien boi, nguoi thuc hien chinh, dam nhan, nguoi nhan, phan cong cho, nguoi xu ly, thanh vien phu trach,
      thanh vien thuc hien, nguoi phu trach chinh, giao viec cho, nguoi lam chinh, lap trinh vien,
      nguoi dam nhiem chinh, nhan su, nhan su phu trach, nhom phu trach, phan cong nhiem vu, thanh vien dam nhan,
      chu tri, nguoi chu tri, assign`,
    sprint: `
      sprint hien tai, sprint du kien, dot, so sprint, sprint so, sprint thuc hien, thuoc sprint, sprint ke hoach,
      vong lap`,
    epic: 'nhom chuc nang, nhom tinh nang, phan he, nhom yeu cau, phan nhom, chu de, phan vung, epic cha',
    dependencies: `
      phu thuoc, dieu kien tien quyet, phu thuoc vao, su phu thuoc, tien de, dieu kien truoc, cac phu thuoc,
      phu thuoc task, lien quan den, yeu cau truoc, dieu kien tien de, can hoan thanh truoc, bi chan boi,
      phu thuoc us, tien quyet`,
    type: 'loai, phan loai',
    goal: `
      muc tieu, muc tieu sprint, muc tieu chinh, muc dich, muc tieu cua sprint, muc tieu chung, muc tieu sprint goal,
      muc tieu dat duoc, muc tieu cu the, muc tieu lon, muc tieu trong sprint, muc dich sprint`,
    capacity: `
      nang luc, nang luc nhom, suc chua, kha nang, tong nang luc, nang luc cua nhom, nang luc sprint,
      nang luc cua doi, nang luc doi, suc chua sprint, nang suc, cong suat, cong suat nhom, kha nang cua nhom,
      tong capacity, so diem toi da`,
    velocity: `
      toc do, van toc, toc do nhom, van toc nhom, van toc du kien, van toc trung binh, toc do trung binh,
      velocity du kien, velocity trung binh, velocity muc tieu, toc do du kien, van toc cua nhom`,
    buffer: 'du phong',
    duration: `
      thoi luong, thoi gian, thoi gian sprint, thoi han, ngay, thoi gian bat dau ket thuc, khoang thoi gian,
      thoi gian thuc hien sprint, thoi luong sprint, ngay thang`,
    start: 'bat dau, ngay bat dau, ngay bat dau sprint, tu ngay, thoi gian bat dau, bat dau tu',
    end: `
      ket thuc, ngay ket thuc, han chot, ngay ket thuc sprint, den ngay, thoi gian ket thuc, han hoan thanh,
      ngay hoan thanh, thoi han hoan thanh`,
    total: `
      tong diem du kien, tong thoi gian, tong so gio, tong gio, diem da len ke hoach, tong khoi luong,
      tong diem story points`,
    blocker: 'tro ngai, vuong mac, kho khan, can tro, van de',
    criteria: `
      tieu chi chap nhan, tieu chi nghiem thu, dieu kien chap nhan, tieu chi, tieu chuan chap nhan,
      tieu chuan nghiem thu, tieu chi danh gia, dieu kien nghiem thu, kich ban, tieu chi hoan thanh,
      tieu chi thanh cong, kich ban kiem thu, tieu chi chap thuan, tieu chi dat, dieu kien hoan thanh, dieu kien dat,
      tieu chi kiem thu, tieu chi chap nhan ac, tieu chi nghiem thu ac, tieu chi kiem tra, tieu chuan hoan thanh,
      nghiem thu, tieu chi chap nhan do luong duoc, tieu chi chap nhan chi tiet, tieu chi chap nhan cu the,
      tieu chi nghiem thu chi tiet, tieu chi chap nhan chuc nang, tieu chi chap nhan ky thuat`,
    tasks: `
      nhiem vu, cong viec, cac cong viec, cac buoc, viec can lam, cac nhiem vu, danh sach cong viec,
      danh sach nhiem vu, cac task, cong viec con, nhiem vu con, cac buoc thuc hien, task con, cac dau viec,
      nhiem vu ky thuat, viec can thuc hien, cong viec chi tiet, cong viec cu the, cac tac vu, tac vu,
      danh sach tac vu, danh sach viec can lam, viec phai lam, cac viec can lam, chi tiet cong viec,
      phan ra cong viec, chia task, trien khai, cac buoc trien khai, buoc thuc hien, cong viec ky thuat,
      noi dung thuc hien, ke hoach thuc hien, hang muc thuc hien`,
    done: `
      dinh nghia hoan thanh, dinh nghia hoan thanh dod, dieu kien ket thuc, done khi, hoan thanh khi, xong khi,
      tieu chi done, dinh nghia done, dinh nghia ve hoan thanh`,
    ready: 'dinh nghia san sang',
    deliverables: 'san pham ban giao, ket qua ban giao, san pham dau ra, dau ra, ket qua dat duoc, ket qua can dat',
    description: 'mo ta, boi canh, chi tiet, giai phap, chi tiet ky thuat, chi tiet trien khai',
    notes: 'ghi chu, nhan xet, rui ro, tham khao',
    count: 'tong so us, so us',
  },
  statuses: {
    todo: `
      can lam, moi, cho, chua bat dau, chua lam, len ke hoach, chua hoan thanh, chua thuc hien, cho xu ly, dang cho,
      cho thuc hien, chua xong, chua hoan tat, ke hoach, sap lam, chua lam xong, se lam, chua trien khai, len lich,
      chuyen sprint sau, chua hoan thien, moi tao, can thuc hien, chua bat dau lam, chua dong, moi tao ra,
      se thuc hien, se trien khai, chua code, chua phan cong, cho phat trien, dang len ke hoach, len ke hoach xong,
      tiep theo, chuan bi, chuan bi lam, chua dat, hoan lai, tam gac, tri hoan, cho lam, ton dong, viec can lam,
      chua giai quyet`,
    'in-progress': `
      dang lam, dang thuc hien, dang phat trien, dang tien hanh, dang xu ly, dang trien khai, dang trong qua trinh,
      dang hoan thien, mot phan, dang tien trien, hoan thanh mot phan, dang code, dang lam viec, dang thuc thi,
      dang tien trinh, dang xay dung, dang thiet ke, dang lam do, da bat dau, gan xong, gan hoan thanh, hoan thanh 50,
      lam mot phan, xong mot phan, dang tich hop, dang dien ra`,
    'in-review': `
      dang kiem tra, dang review, kiem thu, cho kiem tra, cho duyet, dang test, cho review, dang kiem thu,
      can kiem tra, cho nghiem thu, kiem tra, dang danh gia, cho phe duyet, cho xac nhan, cho code review, cho test,
      cho kiem thu, dang qa, san sang kiem thu, san sang test, dang nghiem thu, dang cho duyet, dang cho review,
      can review, can test`,
    blocked: `
      bi chan, tam dung, bi block, bi chan lai, tam hoan, bi tac, vuong, bi vuong, dang bi chan, bi ket,
      dang tam dung, bi blocked, tam ngung, dang tac`,
    done: `
      hoan thanh, da xong, xong, da hoan thanh, da lam, da thuc hien, hoan tat, da hoan tat, da trien khai,
      da kiem thu, thanh cong, da dong, da hoan thien, hoan thien, da lam xong, da nghiem thu, da hoan thanh xong,
      hoan thanh 100, xong roi, da giai quyet, da sua, da fix, da merge, da deploy, da phat hanh, da ban giao,
      da kiem tra xong, da chot, ok, da test xong, da nghiem thu xong, hoan tat xong, da trien khai xong, da ket thuc`,
    dropped: `
      da huy, huy bo, khong lam, loai bo, da loai bo, khong thuc hien, bi huy, da bi huy bo, da bi huy, khong can,
      khong thuc hien nua, ngoai pham vi, bo qua`,
  },
  sprint: '',
  epic: '',
  phase: 'giai doan, tuan, ngay, buoc, thang, dot',
  story: 'cong viec, nhiem vu, tinh nang, yeu cau, yeu cau chuc nang, chuc nang, loi, cau chuyen nguoi dung, hang muc',
  task: 'cong viec, nhiem vu, buoc',
  priorities: `
    cao, trung binh, thap, khan cap, nghiem trong, rat cao, rat thap, binh thuong, quan trong, bat buoc, nen co,
    co the co, uu tien cao, uu tien trung binh, uu tien thap, phai co, khan, toi quan trong, tuy chon, can thiet,
    rat quan trong, khong quan trong, can co, co the bo, can gap, phai lam, nen lam, co the lam, se khong lam,
    cap thiet`,
  points: 'diem, diem story, diem so, diem sp, diem uoc luong',
  hours: 'gio, phut, tieng, ph, gio lam, gio cong, giay phut, tieng dong ho',
  days: 'ngay, tuan, thang, ngay lam viec, tuan le, ngay cong, ngay lam, man day, manday, ngay cong lam viec',
  asA: `
    la mot, voi vai tro, toi la, voi tu cach, la khach hang, la quan tri vien, la admin, la sinh vien, la nguoi,
    nhu mot`,
  asides: `
    thong tin chung, rui ro, hoi tuong, tong ket, chu giai, lich su thay doi, tham khao, lich trinh, gioi thieu, vai tro, cuoc hop,
    chi so, muc luc, bai hoc, buoc tiep theo, ket qua, doi ngu, ghi chu, thanh vien nhom, dieu lam tot, dieu chua tot,
    cai thien, hanh dong, chi tieu, pham vi, rang buoc, gia dinh, tam nhin, kien truc, phu luc, nhan xet, cong nghe,
    tong quan, dinh nghia hoan thanh, kho khan, danh gia sprint, hop nhom, tai lieu, yeu cau phi chuc nang, phu thuoc,
    tieu chi thanh cong, muc tieu, quy uoc, ke hoach kiem thu, chien luoc kiem thu, kich ban kiem thu, quyet dinh,
    cau hoi mo, san pham ban giao, boi canh, tien de, ket luan, diem tot, diem chua tot, luong cong viec, cot moc,
    giai thich trang thai, dac ta ky thuat, doi tuong nguoi dung`,
  samples: `
    vi du, chu giai, lich su thay doi, bieu mau, ky hieu, lich su phien ban, nhat ky thay doi, chu thich, quy uoc,
    lich su cap nhat, thuat ngu, viet tat, giai thich trang thai`,
  worklists: `
    danh sach cong viec, can lam, tinh nang, yeu cau, cong viec, nhiem vu, danh sach task, danh sach user story,
    danh sach tinh nang, cac user story, cong viec trong sprint, cong viec da hoan thanh, cong viec chua hoan thanh,
    danh sach nhiem vu, cac task, yeu cau chuc nang, cong viec con lai, danh sach yeu cau, cac tinh nang,
    phan cong cong viec, cac cong viec can lam, viec can lam, viec phai lam, cong viec can lam, cac cong viec,
    danh sach viec can lam, danh sach chuc nang, chuc nang, cac chuc nang, cac yeu cau chuc nang, danh sach story,
    danh sach backlog, backlog san pham, backlog sprint, cac muc backlog, tinh nang moi, cac loi can sua, loi,
    danh sach loi, cai tien, y tuong, cong viec tuan nay, cong viec hom nay, cong viec tiep theo, viec tiep theo,
    cac story, epic va user story, cac epic, todo ngay, cong viec ky thuat, da lam xong, pham vi sprint,
    noi dung sprint, cong viec dang lam, no ky thuat, hang muc, cac hang muc`,
  months: `
    thang 1, thang 2, thang 3, thang 4, thang 5, thang 6, thang 7, thang 8, thang 9, thang 10, thang 11, thang 12`,
  none: `
    khong, khong co, chua phan cong, chua co, khong phu thuoc, chua xac dinh, chua giao, chua dinh, chua ro,
    khong phu thuoc gi, doc lap, khong yeu cau, trong, chua quyet dinh`,
  given: 'cho, gia su, biet',
  steps: 'khi, thi, va, nhung',
  scenario: 'kich ban, tinh huong',
  sums: 'tong, con lai',
  sideColumns: `
    rui ro, xac suat, giam thieu, quyet dinh, chi so, bien phap, bien phap giam thieu, anh huong rui ro,
    giai phap rui ro, ket qua mong doi, kich ban kiem thu, ly do quyet dinh, ung pho`,
  sideTables: 'vai tro, phien ban, ngay, thanh vien, chi so, tuan, su kien, cap do, cong cu',
  ordinals: 'dau tien/thu nhat, thu hai, thu ba, thu tu, thu nam, thu sau, thu bay, thu tam, thu chin, thu muoi',
  leads: `
    moi, cac, trong, cho, cua, nay, toan bo, muc tieu, ke hoach, chia, goi y chia, backlog, ket qua, bao cao,
    tong ket, danh gia, thong tin, thoi gian, cuoi, dau, sau, truoc, mot, nhieu, tung, so, theo, quy trinh, lich,
    lich trinh, cong viec, tien do, noi dung, danh sach`,
  excluded: 'ngoai pham vi',
  priorityNouns: 'uu tien',
  work: 'cong viec, nhiem vu, tinh nang',
  later: 'tuong lai, sprint tiep theo, sau nay, sprint sau, giai doan sau, phien ban sau',
  listing: `
    bang cong viec, ke hoach, danh sach cong viec, danh sach viec can lam, lo trinh, danh sach task,
    phan cong cong viec`,
  planning: 'cong viec, yeu cau, tinh nang',
  storyMaps: 'ban do story',
  want: 'muon, toi can, toi co the',
  role: '',
};
